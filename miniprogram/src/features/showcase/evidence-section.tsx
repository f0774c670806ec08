// The documents of an organisation with their shelf life; what is not there yet folds away behind a line.

import { beijingDay } from '@ngo2/shared/maths/calendar'
import type { ShownEvidence } from '@ngo2/shared/showcases/showcase'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { dayWords } from '@/ui/dates'
import { DocRow } from '@/ui/doc-row'
import { Heading } from '@/ui/heading'
import { rowsOf } from './evidence-rows'
import { showcaseWords as words } from './words'

export function EvidenceSection({ evidence }: { readonly evidence: readonly ShownEvidence[] }) {
  const [all, setAll] = useState(false)
  const rows = rowsOf(evidence, beijingDay(new Date(now())), (day) => dayWords(day, now()))
  const missing = rows.length - evidence.length
  const shown = all ? rows : rows.slice(0, evidence.length)
  return (
    <View>
      <Heading words={say(words.evidence)} aside={say(words.evidenceAside)} />
      <Card>
        {shown.map(({ item, name, note, tag, left, faded }) => (
          <DocRow
            key={item}
            name={say(name)}
            note={note && say(note)}
            tag={{ word: say(tag.words), tone: tag.tone }}
            left={left}
            faded={faded}
          />
        ))}
        {!all && missing > 0 && (
          <Cell
            title={say(words.missing(missing))}
            note={say(words.missingNote)}
            onPress={() => setAll(true)}
          />
        )}
      </Card>
    </View>
  )
}
