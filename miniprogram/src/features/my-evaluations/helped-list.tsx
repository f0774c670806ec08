// What one wrote down for people without a phone: of whom nothing is shown but the age group, each of which can be taken back.
import { ageGroupWords, tieWords } from '@ngo2/shared/evaluations/words'
import { markedName } from '@ngo2/shared/organisations/words'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { momentDayWords } from '@/ui/dates'
import { Empty } from '@/ui/empty'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { ListView } from '@/ui/list-view'
import { OutcomeNotice } from '@/ui/outcome-notice'
import type { HelpedWork } from './use-helped'
import { myEvaluationsWords as words } from './words'

export function HelpedList({
  work: { list, more, refresh, withdraw, command },
}: {
  readonly work: HelpedWork
}) {
  const { state, checking } = command
  const busy = state.is === 'sending' || checking ? say(words.withdrawing) : undefined
  return (
    <View>
      <Heading of='title' words={say(words.helped)} />
      <Fine>{say(words.helpedHint)}</Fine>
      <OutcomeNotice of={command} icon='bubble' tone='warn' />
      <ListView
        list={list}
        skeleton='rows'
        empty={<Empty drawing='nothing' title={say(words.none)} hint={say(words.helpedNone)} />}
        onRetry={() => void refresh()}
        onMore={() => void more()}
        idOf={({ id }) => id}
        show={(evaluation) => (
          <Card>
            <Cell
              title={say(markedName(evaluation.organisation))}
              note={[
                say(momentDayWords(evaluation.givenAt, now())),
                say(tieWords[evaluation.tie]),
                ...(evaluation.helped ? [say(ageGroupWords[evaluation.helped.ageGroup])] : []),
              ].join(' · ')}
            />
            <Button kind='text' narrow busy={busy} onPress={() => void withdraw(evaluation)}>
              {say(words.withdraw)}
            </Button>
          </Card>
        )}
      />
    </View>
  )
}
