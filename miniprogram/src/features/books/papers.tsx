// The books as files: opened on the phone, or their address copied where that does not work.
import { openPaper, PaperFormat } from '@ngo2/shared/papers/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ask } from '@/api/ask'
import { refusalWords } from '@/api/words'
import { copy } from '@/platform/clipboard'
import { say } from '@/platform/language'
import { openDocument } from '@/platform/media'
import { webAddress } from '@/platform/web-address'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { booksWords as words } from './words'

interface PapersProps {
  readonly organisationId: string
  /** `2026Q3` or `2025`. */
  readonly period: string
}

export function Papers({ organisationId, period }: PapersProps) {
  const [said, setSaid] = useState<string>()
  const fetchPaper = async (format: PaperFormat) => {
    setSaid(say(words.fetching))
    const outcome = await ask(openPaper, { organisationId, period, format })
    if (outcome.is !== 'ok') {
      return setSaid(say(outcome.is === 'refused' ? refusalWords(outcome.refusal) : words.unreachable))
    }
    const url = webAddress(outcome.value.path as `/${string}`)
    // WeChat's reader knows no CSV: its address is for a computer.
    const opened = format === 'csv' ? false : await openDocument(url).then(done, failed)
    if (!opened) await copy(url)
    setSaid(opened ? undefined : say(words.copied))
  }
  return (
    <View>
      <Heading words={say(words.export)} />
      {said !== undefined && <Notice icon='document' tone='quiet' words={said} />}
      <Card>
        {PaperFormat.options.map((format) => (
          <Cell
            key={format}
            icon='document'
            title={say(words[format])}
            onPress={() => void fetchPaper(format)}
          />
        ))}
      </Card>
    </View>
  )
}

const done = () => true
const failed = () => false
