// What a team does with the accounts of a year: two people stand for them before anybody else sees them.
import { isDeepStrictEqual } from 'node:util'
import type { Deed } from '@ngo2/shared/audit/entry'
import type * as contract from '@ngo2/shared/books/contract'
import { isWhole } from '@ngo2/shared/books/figures'
import { keepsBalance, mayDecide, maySubmit } from '@ngo2/shared/books/rules'
import { solicitationIn } from '@ngo2/shared/moderation/solicitation'
import { findMember } from '../accounts'
import { noting } from '../audit'
import { checkTexts } from '../moderation'
import { openOf } from '../organisations'
import type { Actor, App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import type { Write } from '../platform/table-write'
import { type Membership, membershipFor, standingOf } from '../teams'
import { type Asked, accountsOf, type Drawn, draw, isRetry } from './draw-year'
import { frozen } from './frozen'
import { reasonSubject } from './reactions'
import { type Reason, type StoredYear, stepIfSeen } from './year-repository'

export const read: Action<typeof contract.readYear> = async (app, { organisationId, year }, actor) => {
  await membershipFor(app, actor, organisationId, 'readDesk')
  return accountsOf(await draw(app.table, organisationId, year))
}

export const submit: Action<typeof contract.submitYear> = async (app, input, actor) => {
  const { organisationId, year, version, adjustments, because } = input
  const membership = await membershipFor(app, actor, organisationId, 'keepBooks')
  const drawn = await draw(app.table, organisationId, year, adjustments)
  const { stored } = drawn
  const same = isDeepStrictEqual(stored?.adjustments, adjustments) && stored?.correcting?.text === because
  if (same && isRetry(stored, { by: membership, version, state: 'submitted' })) return accountsOf(drawn)
  seen(drawn, version)
  complete(drawn, adjustments, because)
  const at = app.now().toISOString()
  const { reason, writes } = await reasonOf(app, because, reasonSubject(organisationId, year), actor)
  const step: StoredYear = {
    organisationId,
    figures: drawn.figures,
    adjustments,
    state: 'submitted',
    version: version + 1,
    submitted: { by: actor.memberId, at },
    correcting: reason,
    lastBy: actor.memberId,
    published: stored?.published,
  }
  return take(app, { drawn, step, membership, deed: 'booksSubmitted', writes })
}

export const approve: Action<typeof contract.approveYear> = async (app, input, actor) => {
  const asked = { ...input, state: 'approved' as const }
  const { drawn, stored, membership, done } = await decidable(app, asked, actor)
  if (done) return accountsOf(drawn)
  const at = app.now().toISOString()
  const { published, correcting } = stored
  const corrections = correcting === undefined ? [] : [{ at, because: correcting }]
  const step: StoredYear = {
    ...stored,
    state: 'approved',
    version: stored.version + 1,
    returned: undefined,
    approvedAt: at,
    lastBy: actor.memberId,
    published: {
      figures: stored.figures,
      publishedAt: published?.publishedAt ?? at,
      corrections: [...corrections, ...(published?.corrections ?? [])],
    },
  }
  return take(app, { drawn, step, membership, deed: 'booksApproved', writes: [] })
}

export const giveBack: Action<typeof contract.returnYear> = async (app, input, actor) => {
  const asked = { ...input, state: 'returned' as const }
  const { drawn, stored, membership, done } = await decidable(app, asked, actor)
  if (done) return accountsOf(drawn)
  const { because } = input
  const returned = { by: actor.memberId, at: app.now().toISOString(), because }
  const step: StoredYear = {
    ...stored,
    state: 'returned',
    version: stored.version + 1,
    returned,
    lastBy: actor.memberId,
  }
  return take(app, { drawn, step, membership, deed: 'booksReturned', because, writes: [] })
}

/** Whether it is hers to decide, or decided so by her already. */
async function decidable(app: App, asked: Asked, actor: Actor) {
  const { organisationId, year, version, state } = asked
  const membership = await membershipFor(app, actor, organisationId, 'approveBooks')
  const drawn = await draw(app.table, organisationId, year)
  const { stored } = drawn
  const accounts = accountsOf(drawn)
  if (stored !== undefined && isRetry(stored, { by: membership, version, state })) {
    return { drawn, stored, membership, done: true }
  }
  const decision = mayDecide(accounts, actor.memberId)
  if (stored === undefined || !decision.ok) {
    const why = decision.ok ? 'books.not_submitted' : decision.refusal
    throw new AppError(why, 'a second person decides what a first one submitted')
  }
  seen(drawn, version)
  return { drawn, stored, membership, done: false }
}

interface Taking {
  readonly drawn: Drawn
  readonly step: StoredYear
  readonly membership: Membership
  readonly deed: Deed
  readonly because?: string
  readonly writes: readonly Write[]
}

async function take(app: App, { drawn, step, membership, deed, because, writes }: Taking) {
  const { organisationId, lastBy, figures } = step
  const by = { is: 'member' as const, memberId: lastBy }
  const note = noting(app, { organisationId, deed, by, about: figures.year, because })
  const holds = { standing: standingOf(membership), open: openOf(organisationId) }
  const result = await stepIfSeen(app.table, step, holds, [note, ...writes])
  if (result === 'outOfTeam') throw new AppError('auth.forbidden', 'you are not in this team any more')
  if (result === 'frozen') throw frozen()
  if (result === 'editedMeanwhile') throw elsewhere()
  return accountsOf({ ...drawn, stored: step })
}

/** Refuses accounts that are not ready to be handed to somebody. */
function complete(drawn: Drawn, adjustments: StoredYear['adjustments'], because: string | undefined): void {
  const ready = maySubmit(drawn.now)
  if (!ready.ok) throw new AppError(ready.refusal, `open: ${drawn.now.openQuarter ?? 'every quarter'}`)
  const kept = keepsBalance(adjustments)
  if (!kept.ok) throw new AppError(kept.refusal, `it differs by ${kept.byFen} fen`, { field: kept.field })
  if (!isWhole(drawn.figures)) {
    throw new AppError('books.below_nothing', 'more is moved than is there', { field: 'adjustments' })
  }
  if (drawn.stored?.published !== undefined && because === undefined) {
    throw new AppError('books.reason_missing', 'say why public accounts change', { field: 'because' })
  }
}

async function reasonOf(app: App, because: string | undefined, id: string, { memberId }: Actor) {
  if (because === undefined) return { reason: undefined, writes: [] }
  const phrase = solicitationIn(because)
  if (phrase !== undefined) {
    throw new AppError('books.asks_for_money', `this asks for money: ${phrase}`, { field: 'because' })
  }
  const me = await findMember(app.table, memberId)
  if (me === undefined) throw new AppError('auth.required', 'this account is gone')
  const subject = { kind: 'accounts' as const, id }
  const check = { texts: { because }, subject, memberId, openid: me.openid }
  const { state, text, writes } = await checkTexts(app, check)
  const reason: Reason = { text, state, by: memberId }
  return { reason, writes }
}

function seen({ stored }: Drawn, version: number): void {
  if ((stored?.version ?? 0) !== version) throw elsewhere()
}

const elsewhere = () =>
  new AppError('books.edited_meanwhile', 'these accounts took another step', { field: 'version' })
