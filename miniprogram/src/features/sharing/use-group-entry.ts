// A card opened in a WeChat group: the server opens WeChat's sealed word on which group it was.
import { readMe } from '@ngo2/shared/accounts/contract'
import { enterFromGroup } from '@ngo2/shared/sharing/contract'
import type { ShareSubject } from '@ngo2/shared/sharing/share'
import { useEffect, useRef } from 'react'
import { ask, session } from '@/api/ask'
import { useSignedIn } from '@/api/use-signed-in'
import { groupTicket, isSinglePage, keepGroupTickets, sealedGroup } from '@/platform/launch'
import { enterGroup } from './enter-group'
import { useArrival } from './use-arrival'

/** Once somebody is signed in; it never makes her sign in, and says nothing when it fails. */
export function useGroupEntry(subject: ShareSubject | undefined): void {
  const signedIn = useSignedIn()
  // WeChat's ticket stays good while the reader goes on to other pages: only the card's own page tells of it.
  const byCard = useArrival() !== undefined
  const told = useRef(false)
  useEffect(() => {
    // WeChat refuses share menus inside Moments.
    if (!isSinglePage()) void keepGroupTickets()
  }, [])
  useEffect(() => {
    if (!signedIn || !byCard || told.current || subject === undefined || groupTicket() === undefined) return
    told.current = true
    void enterGroup({
      sealed: sealedGroup,
      tell: (sealed) => ask(enterFromGroup, { ...sealed, subject }),
      renewSession,
    })
  }, [signedIn, byCard, subject])
}

async function renewSession(): Promise<boolean> {
  session.forget()
  return (await ask(readMe, {})).is === 'ok'
}
