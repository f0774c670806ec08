// The figures of one set of peers, of the published snapshot or a past one.
import { RankingView, useRanking } from '@/features/ranking'
import { open } from '@/platform/navigate'
import { useEndReached, useParam, usePulled } from '@/platform/page'
import { Screen } from '@/ui/screen'

export default function RankingPage() {
  const ranking = useRanking(useParam('snapshot'), useParam('dimension'))
  usePulled(ranking.refresh)
  useEndReached(() => void ranking.more())
  return (
    <Screen>
      <RankingView
        ranking={ranking}
        onOpen={(id) => void open({ page: 'pkg-ngo/organisation', params: { id } })}
        onSnapshots={() => void open({ page: 'pkg-rank/snapshots' })}
        onCompare={() => void open({ page: 'pkg-rank/compare' })}
      />
    </Screen>
  )
}
