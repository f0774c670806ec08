// Sessions in the table: by the hash of their token, and under their member, so that all of them can be ended.
import { MemberId } from '@ngo2/shared/accounts/member'
import { SessionPlace } from '@ngo2/shared/accounts/session'
import * as v from 'valibot'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

export interface Session {
  readonly hash: string
  readonly memberId: MemberId
  readonly place: SessionPlace
  /** Epoch seconds. */
  readonly expiresAt: number
}

const Stored = v.object({
  hash: v.string(),
  memberId: MemberId,
  place: v.optional(SessionPlace, 'phone'),
  expiresAt: v.number(),
})
const StoredKey = v.object({ sealed: v.string() })

export async function findSession(table: Table, hash: string): Promise<Session | undefined> {
  const item = await table.get(sessionKey(hash))
  return item && v.parse(Stored, item)
}

export function sessionWrites(session: Session): Write[] {
  return [
    { put: { ...sessionKey(session.hash), entity: 'session', ...session } },
    { put: { ...ownedKey(session.memberId, session.hash), entity: 'ownedSession', ...session } },
  ]
}

/** The writes that give a session a later end; one that was ended meanwhile stays ended. */
export function prolongingOf({ hash, memberId }: Session, expiresAt: number): Write[] {
  return [sessionKey(hash), ownedKey(memberId, hash)].map((key) => ({
    change: key,
    set: { expiresAt },
    when: 'present',
  }))
}

export async function removeSession(table: Table, memberId: MemberId, hash: string): Promise<void> {
  await table.write({ remove: sessionKey(hash) }, { remove: ownedKey(memberId, hash) })
}

/** A member's sessions, on her phones and at consoles. */
export async function listSessions(table: Table, memberId: MemberId): Promise<Session[]> {
  const { items } = await table.query({ pk: `MEMBER#${memberId}`, prefix: 'SESSION#', consistent: true })
  return items.map((item) => v.parse(Stored, item))
}

/** The write that keeps WeChat's session key of a member, sealed. */
export function sessionKeyWrite(memberId: MemberId, sealed: string): Write {
  return { put: { ...wechatKey(memberId), entity: 'sessionKey', sealed } }
}

export async function findSealedSessionKey(table: Table, memberId: MemberId): Promise<string | undefined> {
  const item = await table.get(wechatKey(memberId), 'consistent')
  return item && v.parse(StoredKey, item).sealed
}

const sessionKey = (hash: string) => ({ pk: `SESSION#${hash}`, sk: 'SESSION' })
const ownedKey = (memberId: MemberId, hash: string) => ({ pk: `MEMBER#${memberId}`, sk: `SESSION#${hash}` })
const wechatKey = (memberId: MemberId) => ({ pk: `MEMBER#${memberId}`, sk: 'WECHAT' })
