// What people say of one's organisation: both figures, answers and things to improve, what counts for less and what moved.
import { FeedbackView, RemovedView, useFeedback, feedbackWords as words } from '@/features/feedback'
import { TwoGauges, useOrganisation } from '@/features/organisation'
import { DimensionChoice, dimensionLooks } from '@/features/standings'
import { MovedView, TrendView, useMove, useTrend } from '@/features/trend'
import { say } from '@/platform/language'
import { open } from '@/platform/navigate'
import { useParam, usePulled, useShownAgain } from '@/platform/page'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { Empty } from '@/ui/empty'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'

export default function FeedbackPage() {
  const id = useParam('id') ?? ''
  const feedback = useFeedback(id)
  const { dimension, setDimension, state, read } = feedback
  const page = useOrganisation(id)
  const move = useMove(id, dimension)
  const trend = useTrend(id)
  const readAll = async () => void (await Promise.all([read(), page.read(), move.read(), trend.refresh()]))
  usePulled(readAll)
  useShownAgain(() => void read())
  const { tone } = dimensionLooks[dimension]
  const standing = page.value?.standings[dimension]
  const go = (to: string, params = {}) => void open({ page: `pkg-rank/${to}`, params: { id, ...params } })
  const check = (is: string, what: string) => go('check', { is, what })
  const ways = {
    onReply: (theme: string) => go('reply', { theme }),
    onCheckText: (ref: string) => check('text', ref),
    onCheckReply: (theme: string) => check('reply', theme),
  }
  return (
    <Screen>
      <PageView
        state={state}
        skeleton='rows'
        onRetry={() => void readAll()}
        gone={<Empty drawing='search' title={say(words.notYours)} hint={say(words.notYoursHint)} />}
      >
        {({ dimensions }) => {
          const said = dimensions.find((one) => one.dimension === dimension)
          return (
            <>
              {page.value && (
                <TwoGauges standings={page.value.standings} publication={page.value.publication} />
              )}
              <DimensionChoice dimension={dimension} onChoose={setDimension} />
              {said && <FeedbackView feedback={said} tone={tone} ways={ways} />}
              <RemovedView last={move.value} tone={tone} />
              <MovedView move={move} />
              <TrendView trend={trend} dimension={dimension} />
              <Card>
                {standing?.is === 'figure' && standing.checking === undefined && (
                  <Cell
                    icon='flag'
                    title={say(words.checkStanding)}
                    note={say(words.checkStandingNote)}
                    onPress={() => check('standing', dimension)}
                  />
                )}
                <Cell
                  icon='clock'
                  title={say(words.checks)}
                  note={say(words.checksNote)}
                  onPress={() => go('checks')}
                />
              </Card>
            </>
          )
        }}
      </PageView>
    </Screen>
  )
}
