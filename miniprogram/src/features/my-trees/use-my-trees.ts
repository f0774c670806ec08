// One's own trees page by page; a stranger has none and is not asked to sign in.

import { listMyTrees } from '@ngo2/shared/trees/contract'
import { ask } from '@/api/ask'
import { useMyList } from '@/api/use-my-list'

export function useMyTrees() {
  return useMyList((cursor) => ask(listMyTrees, { cursor }))
}
