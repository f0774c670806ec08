// The second tab: organisations by section.
import { DirectoryFilters, DirectoryList, DirectoryNote, useDirectory } from '@/features/directory'
import { open } from '@/platform/navigate'
import { useEndReached, usePulled } from '@/platform/page'
import { Screen } from '@/ui/screen'

export default function OrganisationsPage() {
  const directory = useDirectory()
  const { list, head, asking } = directory
  const { dimension } = asking
  usePulled(directory.refresh)
  useEndReached(() => void directory.more())
  return (
    <Screen>
      <DirectoryFilters
        typed={directory.typed}
        onType={directory.setTyped}
        asking={asking}
        onAsk={directory.ask}
      />
      <DirectoryNote
        head={head}
        dimension={dimension}
        onRanking={() => void open({ page: 'pkg-rank/ranking', params: { dimension } })}
      />
      <DirectoryList
        list={list}
        head={head}
        dimension={dimension}
        searching={directory.searching}
        onOpen={(id) => void open({ page: 'pkg-ngo/organisation', params: { id } })}
        onRetry={() => void directory.refresh()}
        onMore={() => void directory.more()}
        onShowAll={directory.showAll}
      />
    </Screen>
  )
}
