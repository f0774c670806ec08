// One's own trees page by page; a stranger has none and is not asked to sign in.

import type { Outcome } from '@ngo2/shared/contract/call'
import type { Page } from '@ngo2/shared/contract/page'
import { listMyTrees } from '@ngo2/shared/trees/contract'
import type { MyTree } from '@ngo2/shared/trees/tree'
import { ask } from '@/api/ask'
import { useList } from '@/api/use-list'
import { useSignedIn } from '@/api/use-signed-in'

const none: Outcome<Page<MyTree>> = { is: 'ok', value: { items: [] } }

export function useMyTrees() {
  const signedIn = useSignedIn()
  return useList(signedIn ? 'mine' : 'nobody', (cursor) =>
    signedIn ? ask(listMyTrees, { cursor }) : Promise.resolve(none),
  )
}
