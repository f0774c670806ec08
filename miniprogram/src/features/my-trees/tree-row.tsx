// One of one's own trees as a row.
import type { MyTree } from '@ngo2/shared/trees/tree'
import { stageOf, treesWords } from '@/features/trees'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Cell } from '@/ui/cell'
import { agoWords } from '@/ui/dates'
import { Drawing } from '@/ui/drawing'
import { myTreesWords as words } from './words'

interface TreeRowProps {
  readonly tree: MyTree
  readonly onPress: () => void
}

export function TreeRow({ tree, onPress }: TreeRowProps) {
  const { name, species, plot, plantedAt } = tree
  const state =
    name?.state === 'pending' ? words.pending : name?.state === 'hidden' ? words.hidden : undefined
  const notes = [
    treesWords.where(plot),
    treesWords.planted(agoWords(Date.parse(plantedAt), now())),
    ...(state ? [state] : []),
  ]
  return (
    <Cell
      head={<Drawing size='small' name={stageOf(tree, now())} />}
      title={name?.text ?? say(treesWords.nameless(species))}
      note={notes.map(say).join(' · ')}
      onPress={onPress}
    />
  )
}
