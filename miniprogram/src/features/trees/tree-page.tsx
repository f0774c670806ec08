// A virtual tree with what it shares its fate with; the plot is read once the tree is known.
import { readPlot } from '@ngo2/shared/sites/contract'
import type { MyTree, Tree } from '@ngo2/shared/trees/tree'
import { useView } from '@/api/use-view'
import { sitesWords } from '@/features/sites'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Skeleton } from '@/ui/skeleton'
import { TreeFate } from './tree-fate'
import { TreeHead } from './tree-head'
import { treesWords as words } from './words'

interface TreePageProps {
  readonly tree: Tree
  readonly mine: MyTree | undefined
  readonly onPlot: (plotId: string) => void
  /** Absent where a name cannot be reported: there is none, it is the reader's own, nothing may be pressed. */
  readonly onReport?: (() => void) | undefined
}

export function TreePage({ tree, mine, onPlot, onReport }: TreePageProps) {
  const { state, value: page } = useView(readPlot, { plotId: tree.plot.id })
  return (
    <>
      <TreeHead
        tree={tree}
        mine={mine}
        cellWords={page && say(sitesWords.cell(page.plot.columns, tree.cell))}
      />
      {state.is === 'loading' && <Skeleton shape='lines' count={3} />}
      {page !== undefined && <TreeFate tree={tree} plot={page.plot} onPlot={() => onPlot(tree.plot.id)} />}
      {onReport !== undefined && (
        <Button kind='text' onPress={onReport}>
          {say(words.report)}
        </Button>
      )}
    </>
  )
}
