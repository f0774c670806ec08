// Signing in at a desk: the console shows a code, an operator's phone approves it, the console claims its session.
import { timingSafeEqual } from 'node:crypto'
import { consoleCodeLifeS } from '@ngo2/shared/accounts/console-code'
import type { approveConsoleCode, claimConsoleSession, openConsoleCode } from '@ngo2/shared/accounts/contract'
import { mayUseAsPhone } from '@ngo2/shared/accounts/session'
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { hashOf } from '../platform/secrets'
import {
  addCodeIfFree,
  approveIfWaiting,
  type ConsoleCode,
  claimingOf,
  findCode,
} from './console-code-repository'
import { findMember } from './repository'
import { newSession } from './session'

export async function openCode(app: App, { codeId, secret }: InputOf<typeof openConsoleCode>) {
  const expiresAt = Math.floor(app.now().getTime() / 1000) + consoleCodeLifeS
  const code: ConsoleCode = { id: codeId, secretHash: hashOf(secret), state: 'waiting', expiresAt }
  const added = await addCodeIfFree(app.table, code)
  const standing = added ? code : await findCode(app.table, codeId)
  if (standing === undefined || !opens(standing, secret)) {
    throw new AppError('resource.conflict', 'this code belongs to another console')
  }
  return { expiresAt: new Date(standing.expiresAt * 1000).toISOString() }
}

export const approve: Action<typeof approveConsoleCode> = async (app, { codeId }, actor) => {
  const decision = mayUseAsPhone(actor.place)
  if (!decision.ok) throw new AppError(decision.refusal, 'a console lets no other console in')
  const code = await findCode(app.table, codeId)
  if (code === undefined) throw over()
  if (code.approvedBy === actor.memberId) return {}
  if (!(await approveIfWaiting(app.table, codeId, actor.memberId))) throw over()
  return {}
}

export async function claim(app: App, { codeId, secret }: InputOf<typeof claimConsoleSession>) {
  const code = await findCode(app.table, codeId)
  if (code === undefined || !opens(code, secret) || code.state === 'claimed') throw over()
  if (code.approvedBy === undefined) return { is: 'waiting' as const }
  const me = await findMember(app.table, code.approvedBy)
  if (me === undefined) throw over()
  const { token, expiresAt, writes } = newSession(app, me.id, 'console')
  const claimed = await app.table.write(claimingOf(codeId), ...writes)
  if (!claimed.done) throw over()
  return { is: 'signedIn' as const, token, expiresAt, me }
}

function opens(code: ConsoleCode, secret: string): boolean {
  return timingSafeEqual(Buffer.from(code.secretHash), Buffer.from(hashOf(secret)))
}

/** Unknown, too old, used: a stranger cannot tell which. */
function over(): AppError {
  return new AppError('accounts.console_code_over', 'this code is over; show a new one')
}
