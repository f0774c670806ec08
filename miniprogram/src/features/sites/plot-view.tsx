// A plot's page: how many still live, and every cell of it from above.
import type { OutputOf } from '@ngo2/shared/contract/endpoint'
import type { readPlot } from '@ngo2/shared/sites/contract'
import type { MyTree } from '@ngo2/shared/trees/tree'
import { PlotGround } from './plot-ground'
import { PlotHead } from './plot-head'
import { useCanopy } from './use-canopy'

interface PlotViewProps {
  readonly page: OutputOf<typeof readPlot>
  /** The reader's own trees in this plot. */
  readonly mine: readonly MyTree[]
  /** Absent where nothing may be pressed. */
  readonly onPlant: ((cell: number) => void) | undefined
  readonly onTree: (treeId: string) => void
}

export function PlotView({ page, mine, onPlant, onTree }: PlotViewProps) {
  const canopy = useCanopy(page.canopy)
  return (
    <>
      <PlotHead plot={page.plot} site={page.site} />
      <PlotGround plot={page.plot} canopy={canopy} mine={mine} onPlant={onPlant} onTree={onTree} />
    </>
  )
}
