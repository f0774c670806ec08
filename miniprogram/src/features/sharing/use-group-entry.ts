// A card opened in a WeChat group: the server opens WeChat's sealed word on which group it was.
import { readMe } from '@ngo2/shared/accounts/contract'
import { enterFromGroup } from '@ngo2/shared/sharing/contract'
import type { ShareSubject } from '@ngo2/shared/sharing/share'
import { useEffect, useRef } from 'react'
import { ask, session } from '@/api/ask'
import { useSignedIn } from '@/api/use-signed-in'
import { groupTicket, isSinglePage, keepGroupTickets, sealedGroup } from '@/platform/launch'

/** Once somebody is signed in; it never makes her sign in, and says nothing when it fails. */
export function useGroupEntry(subject: ShareSubject | undefined): void {
  const signedIn = useSignedIn()
  const told = useRef(false)
  useEffect(() => {
    // WeChat refuses share menus inside Moments.
    if (!isSinglePage()) void keepGroupTickets()
  }, [])
  useEffect(() => {
    if (!signedIn || told.current || subject === undefined || groupTicket() === undefined) return
    told.current = true
    void enter(subject)
  }, [signedIn, subject])
}

async function enter(subject: ShareSubject): Promise<void> {
  if ((await tell(subject)) !== 'sharing.session_key_stale') return
  // WeChat seals with the key of the last wx.login, so the sealed word must come after a fresh one.
  session.forget()
  const signedInAnew = await ask(readMe, {})
  if (signedInAnew.is === 'ok') await tell(subject)
}

/** The code of the refusal, where there was one. */
async function tell(subject: ShareSubject): Promise<string | undefined> {
  const sealed = await sealedGroup()
  if (sealed === undefined) return undefined
  const outcome = await ask(enterFromGroup, { ...sealed, subject })
  return outcome.is === 'refused' ? outcome.refusal.code : undefined
}
