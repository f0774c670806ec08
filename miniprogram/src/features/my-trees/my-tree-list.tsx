// All of one's own trees, newest first.
import type { ListState } from '@ngo2/shared/client/list-state'
import type { MyTree } from '@ngo2/shared/trees/tree'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { ListView } from '@/ui/list-view'
import { TreeRow } from './tree-row'
import { myTreesWords as words } from './words'

interface MyTreeListProps {
  readonly list: ListState<MyTree>
  readonly onTree: (treeId: string) => void
  readonly onPlots: () => void
  readonly onRetry: () => void
  readonly onMore: () => void
}

export function MyTreeList({ list, onTree, onPlots, onRetry, onMore }: MyTreeListProps) {
  return (
    <ListView
      list={list}
      skeleton='rows'
      empty={<NoTrees onPlots={onPlots} />}
      onRetry={onRetry}
      onMore={onMore}
      idOf={({ id }) => id}
      show={(tree) => (
        <Card>
          <TreeRow tree={tree} onPress={() => onTree(tree.id)} />
        </Card>
      )}
    />
  )
}

function NoTrees({ onPlots }: { readonly onPlots: () => void }) {
  const plots = (
    <Button kind='soft' narrow onPress={onPlots}>
      {say(words.seePlots)}
    </Button>
  )
  return <Empty drawing='nothing' title={say(words.none)} hint={say(words.noneHint)} action={plots} />
}
