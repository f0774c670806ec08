// All published rankings in their four faces.
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Empty } from '@/ui/empty'
import { Fine } from '@/ui/fine'
import { ListView } from '@/ui/list-view'
import { SnapshotCard } from './snapshot-card'
import type { Snapshots } from './use-snapshots'
import { snapshotsWords as words } from './words'

interface SnapshotsViewProps {
  readonly snapshots: Snapshots
  readonly onOpen: (runId: string) => void
}

export function SnapshotsView({ snapshots, onOpen }: SnapshotsViewProps) {
  const { list, more, refresh } = snapshots
  return (
    <View>
      <Fine>{say(words.hint)}</Fine>
      <ListView
        list={list}
        skeleton='rows'
        empty={<Empty drawing='nothing' title={say(words.none)} hint={say(words.noneHint)} />}
        onRetry={() => void refresh()}
        onMore={() => void more()}
        idOf={({ runId }) => runId}
        show={(snapshot) => <SnapshotCard snapshot={snapshot} onOpen={() => onOpen(snapshot.runId)} />}
      />
    </View>
  )
}
