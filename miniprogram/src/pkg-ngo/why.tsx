// Why a figure is what it is, step by step, how it came there, and what the organisation says to it.
import { markedName } from '@ngo2/shared/organisations/words'
import { useOrganisation } from '@/features/organisation'
import { DimensionChoice } from '@/features/standings'
import { MovedView, TrendView, useMove, useTrend } from '@/features/trend'
import { RepliesView, useWhy, WhyGone, WhyView } from '@/features/why'
import { say } from '@/platform/language'
import { back, open } from '@/platform/navigate'
import { useParam } from '@/platform/page'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'

export default function WhyPage() {
  const id = useParam('id') ?? ''
  const why = useWhy(id, useParam('dimension'))
  const { dimension } = why
  const trend = useTrend(id)
  const move = useMove(id, dimension)
  const { value: page } = useOrganisation(id)
  return (
    <Screen>
      <DimensionChoice dimension={dimension} onChoose={why.setDimension} />
      <PageView
        state={why.state}
        skeleton='lines'
        onRetry={() => void why.read()}
        gone={<WhyGone onBack={() => void back({ page: 'pkg-ngo/organisation', params: { id } })} />}
      >
        {(account) => (
          <WhyView
            account={account}
            name={page && say(markedName(page.organisation))}
            notch={page?.publication?.medians[dimension]}
            onWrong={() => void open({ page: 'pkg-me/complaint' })}
          >
            <MovedView move={move} />
            <TrendView trend={trend} dimension={dimension} />
            <RepliesView replies={why.replies} />
          </WhyView>
        )}
      </PageView>
    </Screen>
  )
}
