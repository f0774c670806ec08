// The figures of one set of peers: what was measured and when, whom one looks at, and the sections without an order inside.
import { View } from '@tarojs/components'
import { bySection, DimensionChoice, GaugeSection } from '@/features/standings'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { Empty } from '@/ui/empty'
import { ListView } from '@/ui/list-view'
import { PeersFilter } from './peers-filter'
import { RankingTitle } from './ranking-title'
import type { Ranked } from './use-ranking'
import { rankingWords as words } from './words'

interface RankingViewProps {
  readonly ranking: Ranked
  readonly onOpen: (organisationId: string) => void
  readonly onSnapshots: () => void
  readonly onCompare: () => void
}

export function RankingView({ ranking, onOpen, onSnapshots, onCompare }: RankingViewProps) {
  const { list, head, dimension, set, setDimension, setSet, refresh, more } = ranking
  const snapshot = head?.snapshot
  // Nothing was published, or this snapshot never was: there is nothing to try again.
  const nothing = list.is === 'failed' && list.refusal?.code === 'resource.missing'
  if (nothing) return <Empty drawing='nothing' title={say(words.nothing)} hint={say(words.nothingHint)} />
  const rows = list.items.map(({ organisation, standing }) => ({ ...organisation, standing }))
  return (
    <View>
      <DimensionChoice dimension={dimension} onChoose={setDimension} />
      <View>
        {snapshot !== undefined && (
          <>
            <RankingTitle snapshot={snapshot} dimension={dimension} set={set} />
            <PeersFilter sets={snapshot.sets[dimension]} set={set} onChoose={setSet} />
          </>
        )}
      </View>
      <ListView
        list={{ ...list, items: bySection(rows) }}
        skeleton='rows'
        empty={<Empty drawing='nothing' title={say(words.noFigures)} hint={say(words.noFiguresHint)} />}
        onRetry={() => void refresh()}
        onMore={() => void more()}
        idOf={({ section }) => section}
        show={(section) => <GaugeSection {...section} dimension={dimension} onOpen={onOpen} />}
      />
      <Card>
        <Cell icon='list' title={say(words.compare)} note={say(words.compareNote)} onPress={onCompare} />
        <Cell
          icon='clock'
          title={say(words.snapshots)}
          note={say(words.snapshotsNote)}
          onPress={onSnapshots}
        />
      </Card>
    </View>
  )
}
