// One virtual tree.
import { readTree } from '@ngo2/shared/trees/contract'
import { useMemo, useState } from 'react'
import { useView } from '@/api/use-view'
import { useMyTreesIn } from '@/features/my-trees'
import { ReportSheet } from '@/features/reports'
import { useForwarding, useGroupEntry } from '@/features/sharing'
import { cardOfTree, TreeBar, TreeGone, TreePage } from '@/features/trees'
import { isSinglePage } from '@/platform/launch'
import { open, openTab } from '@/platform/navigate'
import { useParam, usePulled } from '@/platform/page'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'

export default function OneTreePage() {
  const id = useParam('id') ?? ''
  const { state, value: tree, read } = useView(readTree, { treeId: id })
  const mine = useMyTreesIn(tree?.plot.id).trees.find((one) => one.id === id)
  const subject = useMemo(() => ({ kind: 'tree' as const, id }), [id])
  const [reporting, report] = useState(false)
  useForwarding(() => ({ subject, card: cardOfTree(id, tree, mine) }))
  useGroupEntry(subject)
  usePulled(read)
  const mayPress = !isSinglePage()
  const plant = (plot: string) => void open({ page: 'pkg-tree/plant', params: { plot } })
  const mayReport = mayPress && tree?.name !== undefined && mine === undefined
  const bar = mayPress && tree && <TreeBar isMine={mine !== undefined} onPlant={() => plant(tree.plot.id)} />
  return (
    <Screen bar={bar || undefined}>
      <PageView
        state={state}
        skeleton='picture'
        onRetry={() => void read()}
        gone={<TreeGone onPlots={mayPress ? () => void openTab('pages/trees') : undefined} />}
      >
        {(value) => (
          <TreePage
            tree={value}
            mine={mine}
            onPlot={(plot) => void open({ page: 'pkg-tree/plot', params: { id: plot } })}
            onReport={mayReport ? () => report(true) : undefined}
          />
        )}
      </PageView>
      {reporting && <ReportSheet subject={subject} onClose={() => report(false)} />}
    </Screen>
  )
}
