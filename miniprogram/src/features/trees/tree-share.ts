// The card a tree's page puts into a chat.
import type { MyTree, Tree } from '@ngo2/shared/trees/tree'
import { speciesWords } from '@ngo2/shared/trees/words'
import picture from '@/pkg-tree/cards/tree.jpg'
import type { Card } from '@/platform/share'

/**
 * Says whose plot it shares the fate of. A name that others may not see yet stays out: only `tree.name` is used.
 * `mine` where the reader planted it.
 */
export function cardOfTree(treeId: string, tree: Tree | undefined, mine: MyTree | undefined): Card {
  const card = { page: 'pkg-tree/tree', params: { id: treeId }, imageUrl: picture }
  if (tree === undefined) return { ...card, title: '一丛虚拟的灌木，跟着真的一起被量' }
  const { plot, species, name } = tree
  const what = `一丛虚拟${speciesWords[species].zh}${name === undefined ? '' : `“${name}”`}`
  const where = `${plot.site}${plot.number}号地`
  return {
    ...card,
    title: mine ? `我在${where}种了${what}，跟着真的一起被量` : `${where}的${what}，跟着真的一起被量`,
  }
}
