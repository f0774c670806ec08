// What members do with their accounts.
import type { listMembers, nameMe, readMe, signIn, signOut } from '@ngo2/shared/accounts/contract'
import { MemberId } from '@ngo2/shared/accounts/member'
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import * as v from 'valibot'
import { checkName } from '../moderation'
import type { Actor, App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { endConsoleSessions } from './departure'
import {
  addMemberIfNew,
  findMember,
  findMemberIdByOpenid,
  listMembersPage,
  namingOf,
  type StoredMember,
} from './repository'
import { newSession } from './session'
import { removeSession, sessionKeyWrite } from './session-repository'

export async function startSession(app: App, { code }: InputOf<typeof signIn>) {
  const person = await app.wechat.signIn(code)
  if (person.is === 'stale') throw new AppError('accounts.code_stale', 'ask wx.login for another code')
  if (person.is === 'blocked') throw new AppError('accounts.risk_blocked', 'WeChat blocks this account')
  if (person.is === 'busy') {
    // A secret that is over looks to everybody like a busy WeChat: only here it can be told.
    app.log.note('WeChat signed nobody in', { errcode: person.errcode })
    app.log.count('SignInUnanswered')
    throw new AppError('accounts.wechat_busy', 'WeChat did not answer')
  }
  const me = await memberOf(app, person.openid)
  const { token, expiresAt, writes } = newSession(app, me.id, 'phone')
  const sealed = await app.vault.seal(person.sessionKey)
  const begun = await app.table.write(...writes, sessionKeyWrite(me.id, sealed))
  if (!begun.done) throw new AppError('accounts.leaving', 'this account is being deleted')
  return { token, expiresAt, me }
}

/** The member with this WeChat id, made on the first visit; two first visits at once make one member. */
async function memberOf(app: App, openid: string): Promise<StoredMember> {
  const id = await findMemberIdByOpenid(app.table, openid)
  const known = id && (await findMember(app.table, id))
  if (known) return known
  const joinedAt = app.now().toISOString()
  const member = { id: v.parse(MemberId, app.newId('mem')), openid, operator: false, joinedAt }
  return (await addMemberIfNew(app.table, member)) ? member : memberOf(app, openid)
}

/** Signing out on a phone ends the consoles too: it is how one that was forgotten somewhere is ended. */
export const endSession: Action<typeof signOut> = async (app, _input, { memberId, sessionHash, place }) => {
  if (place === 'phone') await endConsoleSessions(app, memberId)
  await removeSession(app.table, memberId, sessionHash)
  return {}
}

export const read: Action<typeof readMe> = (app, _input, actor) => signedIn(app, actor)

export const name: Action<typeof nameMe> = async (app, input, actor) => {
  const me = await signedIn(app, actor)
  const subject = { kind: 'member' as const, id: me.id }
  const checked = await checkName(app, { text: input.name, subject, memberId: me.id, openid: me.openid })
  const named = await app.table.write(namingOf(me.id, checked.name), ...checked.writes)
  if (!named.done) throw new AppError('auth.required', 'this account is gone')
  return { ...me, name: checked.name }
}

export const list: Action<typeof listMembers> = (app, { cursor }) => listMembersPage(app.table, cursor)

/** The member behind a session; a session outlives its member only while she is being deleted. */
async function signedIn(app: App, actor: Actor): Promise<StoredMember> {
  const me = await findMember(app.table, actor.memberId)
  if (me === undefined) throw new AppError('auth.required', 'this account is gone')
  return me
}
