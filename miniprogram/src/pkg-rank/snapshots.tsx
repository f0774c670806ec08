// Every ranking that was published, with its open files.
import { SnapshotsView, useSnapshots } from '@/features/snapshots'
import { open } from '@/platform/navigate'
import { useEndReached } from '@/platform/page'
import { Screen } from '@/ui/screen'

export default function SnapshotsPage() {
  const snapshots = useSnapshots()
  useEndReached(() => void snapshots.more())
  const openOne = (snapshot: string) => void open({ page: 'pkg-rank/ranking', params: { snapshot } })
  return (
    <Screen>
      <SnapshotsView snapshots={snapshots} onOpen={openOne} />
    </Screen>
  )
}
