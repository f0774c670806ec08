// The visits one told of, with what the staff made of each.

import { markedName } from '@ngo2/shared/organisations/words'
import type { Visit } from '@ngo2/shared/ties/visit'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { dayWords } from '@/ui/dates'
import { Empty } from '@/ui/empty'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { ListView } from '@/ui/list-view'
import { Tag } from '@/ui/tag'
import type { Visits } from './use-visits'
import { visitsWords as words } from './words'

interface VisitListProps {
  readonly visits: Visits
  readonly onFind: () => void
}

export function VisitList({ visits: { list, more, refresh }, onFind }: VisitListProps) {
  const find = (
    <Button kind='soft' narrow onPress={onFind}>
      {say(words.find)}
    </Button>
  )
  return (
    <View>
      <Heading of='title' words={say(words.mine)} />
      <Fine>{say(words.mineHint)}</Fine>
      <ListView
        list={list}
        skeleton='rows'
        empty={<Empty drawing='nothing' title={say(words.none)} hint={say(words.noneHint)} action={find} />}
        onRetry={() => void refresh()}
        onMore={() => void more()}
        idOf={({ id }) => id}
        show={(visit) => <VisitCard visit={visit} />}
      />
    </View>
  )
}

function VisitCard({ visit: { organisation, visitedOn, note, decision } }: { readonly visit: Visit }) {
  const verdict = decision?.verdict
  return (
    <Card>
      <Cell
        title={say(markedName(organisation))}
        note={say(words.wentOn(dayWords(visitedOn, now())))}
        aside={
          <Tag
            tone={verdict === 'confirmed' ? 'ok' : verdict === 'refused' ? 'quiet' : 'warn'}
            icon={verdict === 'confirmed' ? 'check' : 'clock'}
            word={say(words.verdicts[verdict ?? 'waiting'])}
          />
        }
      />
      <Fine>{note}</Fine>
      {decision !== undefined && <Fine>{say(words.because(decision.because))}</Fine>}
    </Card>
  )
}
