// The account's own part of leaving, the ends of sessions, and the name verdicts that reach it.
import { MemberId } from '@ngo2/shared/accounts/member'
import * as v from 'valibot'
import { eraseCasesAbout, hidingOf, type NameVerdict } from '../moderation'
import type { App } from '../platform/app'
import { findMember, removeMember, removeRest, setNameStateIf, stayingOf } from './repository'
import { listSessions, removeSession } from './session-repository'

/** Ends every session but one, so that nothing new is made while the rest is erased. */
export async function endOtherSessions(
  app: App,
  memberId: MemberId,
  kept: string | undefined,
): Promise<void> {
  for (const { hash } of await listSessions(app.table, memberId)) {
    if (hash !== kept) await removeSession(app.table, memberId, hash)
  }
}

export async function endConsoleSessions(app: App, memberId: MemberId): Promise<void> {
  for (const { hash, place } of await listSessions(app.table, memberId)) {
    if (place === 'console') await removeSession(app.table, memberId, hash)
  }
}

/** Erases the member, her sessions and whatever still stands under her id; doing it twice is doing it once. */
export async function eraseAccount(app: App, memberId: MemberId): Promise<void> {
  const member = await findMember(app.table, memberId, 'consistent')
  await endOtherSessions(app, memberId, undefined)
  await eraseCasesAbout(app.table, { kind: 'member', id: memberId })
  if (member !== undefined) await removeMember(app.table, member)
  await removeRest(app.table, memberId)
}

export async function applyNameVerdict(app: App, { subject, text, state }: NameVerdict): Promise<void> {
  const memberId = v.parse(MemberId, subject.id)
  await setNameStateIf(app.table, memberId, { text, state })
  await app.table.write(hidingOf(memberId, text, state), stayingOf(memberId))
}
