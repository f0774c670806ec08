// One's own evaluations, newest organisation first, with what came of taking one back.
import type { ListState } from '@ngo2/shared/client/list-state'
import type { Evaluation } from '@ngo2/shared/evaluations/evaluation'
import type { Command } from '@/api/use-command'
import type { Countings } from '@/features/countings'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { ListView } from '@/ui/list-view'
import { OutcomeNotice } from '@/ui/outcome-notice'
import { type EvaluationWays, MyEvaluationCard } from './my-evaluation-card'
import { myEvaluationsWords as words } from './words'

interface MyEvaluationListProps {
  readonly list: ListState<Evaluation>
  readonly countings: Countings
  readonly withdrawing: Command<object>
  readonly ways: EvaluationWays
  readonly onFind: () => void
  readonly onHelped: () => void
  readonly onRetry: () => void
  readonly onMore: () => void
}

export function MyEvaluationList(props: MyEvaluationListProps) {
  const { list, countings, withdrawing, ways, onFind, onHelped, onRetry, onMore } = props
  const busy = withdrawing.state.is === 'sending' || withdrawing.checking ? say(words.withdrawing) : undefined
  const find = (
    <Button kind='soft' narrow onPress={onFind}>
      {say(words.organisations)}
    </Button>
  )
  return (
    <>
      <OutcomeNotice of={withdrawing} icon='bubble' tone='warn' />
      <ListView
        list={list}
        skeleton='rows'
        empty={<Empty drawing='nothing' title={say(words.none)} hint={say(words.noneHint)} action={find} />}
        onRetry={onRetry}
        onMore={onMore}
        idOf={({ id }) => id}
        show={(evaluation) => (
          <MyEvaluationCard evaluation={evaluation} countings={countings} ways={ways} busy={busy} />
        )}
      />
      <Button kind='text' onPress={onHelped}>
        {say(words.helped)}
      </Button>
    </>
  )
}
