// What clients and server agree on about members and their sessions.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { Moment } from '../contract/fields'
import { Cursor, pageOf } from '../contract/page'
import { NameText } from '../moderation/name'
import { ConsoleCodeId } from './console-code'
import { Me, SessionToken } from './member'

const nothing = v.object({})
const Session = v.object({ token: SessionToken, expiresAt: Moment, me: Me })

export const signIn = endpoint({
  name: 'signIn',
  summary: 'Exchange a code of wx.login for a session; the member is made on the first visit.',
  method: 'POST',
  path: '/sessions',
  audience: 'anyone',
  input: v.object({ code: v.pipe(v.string(), v.minLength(1), v.maxLength(128)) }),
  output: Session,
  refusals: [
    'accounts.code_stale',
    'accounts.risk_blocked',
    'accounts.wechat_busy',
    'accounts.leaving',
    'rate.limited',
  ],
  perMinute: 600,
})

export const signOut = endpoint({
  name: 'signOut',
  summary: 'End this session.',
  method: 'DELETE',
  path: '/sessions/mine',
  audience: 'member',
  input: nothing,
  output: nothing,
  refusals: [],
})

export const readMe = endpoint({
  name: 'readMe',
  summary: 'The member who is signed in.',
  method: 'GET',
  path: '/me',
  audience: 'member',
  input: nothing,
  output: Me,
  refusals: [],
})

export const nameMe = endpoint({
  name: 'nameMe',
  summary: 'Give oneself a name; others see it once the content check let it through.',
  method: 'PUT',
  path: '/me/name',
  audience: 'member',
  input: v.object({ name: NameText }),
  output: Me,
  refusals: ['moderation.text_refused', 'rate.limited'],
  perMinute: 6,
})

const ClaimSecret = v.pipe(v.string(), v.regex(/^[\w-]{43}$/))

export const openConsoleCode = endpoint({
  name: 'openConsoleCode',
  summary: 'The console registers a code it is about to show, with the secret only it knows.',
  method: 'PUT',
  path: '/console-codes/{codeId}',
  audience: 'anyone',
  input: v.object({ codeId: ConsoleCodeId, secret: ClaimSecret }),
  output: v.object({ expiresAt: Moment }),
  refusals: ['resource.conflict', 'rate.limited'],
  perMinute: 20,
})

export const approveConsoleCode = endpoint({
  name: 'approveConsoleCode',
  summary: 'An operator who scanned a code lets that console in.',
  method: 'POST',
  path: '/console-codes/{codeId}/approval',
  audience: 'operator',
  input: v.object({ codeId: ConsoleCodeId }),
  output: nothing,
  refusals: ['accounts.console_code_over'],
})

export const claimConsoleSession = endpoint({
  name: 'claimConsoleSession',
  summary: 'The console asks whether its code was approved, and gets its session once.',
  method: 'POST',
  path: '/console-codes/{codeId}/claim',
  audience: 'anyone',
  input: v.object({ codeId: ConsoleCodeId, secret: ClaimSecret }),
  output: v.variant('is', [
    v.object({ is: v.literal('waiting') }),
    v.object({ is: v.literal('signedIn'), token: SessionToken, expiresAt: Moment, me: Me }),
  ]),
  refusals: ['accounts.console_code_over', 'rate.limited'],
  perMinute: 120,
})

export const listMembers = endpoint({
  name: 'listMembers',
  summary: 'Members, newest first, as the console shows them.',
  method: 'GET',
  path: '/members',
  audience: 'operator',
  input: v.object({ cursor: v.optional(Cursor) }),
  output: pageOf(Me),
  refusals: [],
})
