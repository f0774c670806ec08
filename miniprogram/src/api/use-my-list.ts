// Reads what belongs to oneself page by page. A stranger has none, and is not made to sign in to hear so.
import type { Outcome } from '@ngo2/shared/contract/call'
import type { Page } from '@ngo2/shared/contract/page'
import { type List, useList } from './use-list'
import { useSignedIn } from './use-signed-in'

/** `readPage` asks for the page at this cursor; it is not asked while nobody is signed in. */
export function useMyList<Item>(
  readPage: (cursor: string | undefined) => Promise<Outcome<Page<Item>>>,
): List<Page<Item>> {
  const signedIn = useSignedIn()
  return useList<Page<Item>>(signedIn ? 'mine' : 'nobody', async (cursor) =>
    signedIn ? readPage(cursor) : { is: 'ok', value: { items: [] } },
  )
}
