// The visits one told of, newest first. A stranger has none and is not asked to sign in.
import type { Outcome } from '@ngo2/shared/contract/call'
import type { Page } from '@ngo2/shared/contract/page'
import { listMyVisits } from '@ngo2/shared/ties/contract'
import type { Visit } from '@ngo2/shared/ties/visit'
import { ask } from '@/api/ask'
import { useList } from '@/api/use-list'
import { useSignedIn } from '@/api/use-signed-in'

const none: Outcome<Page<Visit>> = { is: 'ok', value: { items: [] } }

export function useVisits() {
  const signedIn = useSignedIn()
  return useList(signedIn ? 'mine' : 'nobody', (cursor) =>
    signedIn ? ask(listMyVisits, { cursor }) : Promise.resolve(none),
  )
}

export type Visits = ReturnType<typeof useVisits>
