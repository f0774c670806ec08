// Replying to a theme: once, in words that may be put right within a day.
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import { criteria } from '@ngo2/shared/evaluations/criterion'
import type * as contract from '@ngo2/shared/improvements/contract'
import { mayReply } from '@ngo2/shared/improvements/rules'
import { mayBeTold } from '@ngo2/shared/improvements/tally'
import { solicitationAmong } from '@ngo2/shared/moderation/solicitation'
import { findMember } from '../accounts'
import { noting } from '../audit'
import { checkTexts } from '../moderation'
import { openOf } from '../organisations'
import type { Actor, App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { memberDoer, membershipFor, standingOf } from '../teams'
import { findReply, keepingOf, ownReply, type StoredReply } from './reply-repository'
import { findTold } from './tally-repository'

type Asked = InputOf<typeof contract.replyToTheme>

/** The same words again answer the same. */
export const reply: Action<typeof contract.replyToTheme> = async (app, input, actor) => {
  const { organisationId, replyId: id, theme, text, version } = input
  const membership = await membershipFor(app, actor, organisationId, 'answerPeople')
  const before = await findReply(app.table, organisationId, theme)
  if (before?.id === id && before.text === text) return ownReply(before)
  await mayWrite(app, input, before)
  const { state, writes } = await check(app, input, actor)
  const at = before?.at ?? app.now().toISOString()
  const { memberId } = actor
  const kept: StoredReply = { id, organisationId, theme, text, at, version: version + 1, state, memberId }
  const written = await app.table.write(
    ...keepingOf(before, kept),
    standingOf(membership),
    openOf(organisationId),
    noting(app, { organisationId, deed: 'themeReplied', by: memberDoer(actor), about: theme }),
    ...writes,
  )
  if (written.done) return ownReply(kept)
  if (written.blocked.includes(2)) throw new AppError('auth.forbidden', 'you are not in this team any more')
  if (written.blocked.includes(3)) throw new AppError('improvements.frozen', 'this page is frozen or closed')
  if (written.blocked.includes(1) && !written.blocked.includes(0)) {
    throw new AppError('resource.conflict', 'this id belongs to another reply')
  }
  return reply(app, input, actor)
}

async function mayWrite(app: App, asked: Asked, before: StoredReply | undefined): Promise<void> {
  const { organisationId, theme, text, version, replyId } = asked
  const told = await findTold(app.table, organisationId, criteria[theme].dimension)
  const isHeard = told !== undefined && mayBeTold(told.tally) && told.tally.themes[theme] !== undefined
  if (before === undefined && !isHeard) {
    throw new AppError('improvements.not_heard', 'people have not named this theme')
  }
  const decision = mayReply(before, app.now())
  if (!decision.ok) throw new AppError(decision.refusal, 'a theme is replied to once')
  if (version !== (before?.version ?? 0) || (before && before.id !== replyId)) {
    throw new AppError('improvements.edited_meanwhile', 'somebody else wrote this reply meanwhile')
  }
  const found = solicitationAmong({ text })
  if (found) {
    throw new AppError('improvements.asks_for_money', `"${found.phrase}" asks for money`, { field: 'text' })
  }
}

async function check(app: App, { replyId: id, text }: Asked, { memberId }: Actor) {
  const me = await findMember(app.table, memberId)
  if (me === undefined) throw new AppError('auth.required', 'this account is gone')
  return checkTexts(app, { texts: { text }, subject: { kind: 'reply', id }, memberId, openid: me.openid })
}
