// The newest three of one's trees, as a card of her own page.
import type { ListState } from '@ngo2/shared/client/list-state'
import type { MyTree } from '@ngo2/shared/trees/tree'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { TreeRow } from './tree-row'
import { myTreesWords as words } from './words'

interface MyFirstTreesProps {
  readonly list: ListState<MyTree>
  readonly onTree: (treeId: string) => void
  readonly onAll: () => void
  readonly onPlots: () => void
}

/** Never stands in the way of the rest of the page: without an answer it is the way to the whole list. */
export function MyFirstTrees({ list, onTree, onAll, onPlots }: MyFirstTreesProps) {
  const none = list.is === 'idle' && list.items.length === 0
  return (
    <Card>
      {none ? (
        <Cell icon='leaf' title={say(words.none)} note={say(words.noneHint)} onPress={onPlots} />
      ) : (
        <>
          {list.items.slice(0, 3).map((tree) => (
            <TreeRow key={tree.id} tree={tree} onPress={() => onTree(tree.id)} />
          ))}
          <Cell icon='leaf' title={say(words.mine)} note={say(words.all)} onPress={onAll} />
        </>
      )}
    </Card>
  )
}
