// Sessions: an opaque token for the phone or the console, its hash for us, and when it ends.
import type { MemberId } from '@ngo2/shared/accounts/member'
import { type SessionPlace, sessionLifeS } from '@ngo2/shared/accounts/session'
import type { Actor, App } from '../platform/app'
import { hashOf } from '../platform/secrets'
import type { Write } from '../platform/table-write'
import { findMember, stayingOf } from './repository'
import { findSession, prolongingOf, type Session, sessionWrites } from './session-repository'

export interface NewSession {
  readonly token: string
  readonly expiresAt: string
  readonly writes: readonly Write[]
}

/** A token nobody has seen yet, and the writes that make it good where its member stays. */
export function newSession(app: App, memberId: MemberId, place: SessionPlace): NewSession {
  const token = app.newSecret()
  const session = { hash: hashOf(token), memberId, place, expiresAt: secondsOf(app) + sessionLifeS[place] }
  return {
    token,
    expiresAt: new Date(session.expiresAt * 1000).toISOString(),
    writes: [...sessionWrites(session), stayingOf(memberId)],
  }
}

/** Who holds this token. Staff rights are looked up afresh each time they are asked for. */
export async function authenticate(
  app: App,
  token: string,
  audience: 'member' | 'operator',
): Promise<Actor | undefined> {
  const session = await findSession(app.table, hashOf(token))
  if (session === undefined) return undefined
  await prolong(app, session)
  const { memberId, hash, place } = session
  const operator = audience === 'operator' && (await findMember(app.table, memberId))?.operator === true
  return { memberId, operator, sessionHash: hash, place }
}

/** A phone's only. Written once a day at most, so that reading stays reading. */
async function prolong(app: App, session: Session): Promise<void> {
  if (session.place === 'console') return
  const expiresAt = secondsOf(app) + sessionLifeS.phone
  if (expiresAt - session.expiresAt < 24 * 3600) return
  await app.table.write(...prolongingOf(session, expiresAt))
}

function secondsOf(app: App): number {
  return Math.floor(app.now().getTime() / 1000)
}
