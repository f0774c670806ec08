// All of one's own trees.
import { MyTreeList, useMyTrees } from '@/features/my-trees'
import { open, openTab } from '@/platform/navigate'
import { useEndReached, usePulled, useShownAgain } from '@/platform/page'
import { Screen } from '@/ui/screen'

export default function MyTreesPage() {
  const trees = useMyTrees()
  usePulled(trees.refresh)
  useEndReached(() => void trees.more())
  useShownAgain(() => void trees.refresh())
  return (
    <Screen>
      <MyTreeList
        list={trees.list}
        onTree={(id) => void open({ page: 'pkg-tree/tree', params: { id } })}
        onPlots={() => void openTab('pages/trees')}
        onRetry={() => void trees.refresh()}
        onMore={() => void trees.more()}
      />
    </Screen>
  )
}
