// Asking for a check: an organisation about what is said of it, a member about her own evaluation; and asking again.
import { isDeepStrictEqual } from 'node:util'
import type { Matter } from '@ngo2/shared/appeals/check'
import type * as contract from '@ngo2/shared/appeals/contract'
import { clockFrom, mayAsk, mayAskAgain } from '@ngo2/shared/appeals/rules'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { stayingOf } from '../accounts'
import { noting } from '../audit'
import { findCurrent } from '../evaluations'
import { findOrganisation, openOf } from '../organisations'
import type { Actor, App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import type { Write } from '../platform/table-write'
import { memberDoer, membershipFor, standingOf } from '../teams'
import { frozenOf } from './effects'
import { findCheck, findLast, movingOf, openingOf } from './repository'
import { aboutOf, named, type StoredCheck } from './stored'

/** A retry answers the same check. */
export const ask: Action<typeof contract.askCheck> = async (app, input, actor) => {
  const { organisationId, checkId: id, matter, reason } = input
  const membership = await membershipFor(app, actor, organisationId, 'answerPeople')
  const holder = { is: 'organisation' as const, id: organisationId }
  const check = { ...(await beginning(app, { organisationId, matter, reason })), id, holder }
  const entry = noting(app, {
    organisationId,
    deed: 'checkAsked',
    by: memberDoer(actor),
    about: saidIn(check),
    because: reason,
  })
  return open(app, check, [standingOf(membership), openOf(organisationId), entry])
}

/** The log of the organisation says nothing of it. */
export const appeal: Action<typeof contract.appealSheet> = async (app, input, actor) => {
  const { checkId: id, organisationId, reason } = input
  const holder = { is: 'member' as const, id: actor.memberId }
  const evaluation = await findCurrent(app.table, actor.memberId, organisationId)
  if (evaluation === undefined) {
    throw new AppError('resource.missing', 'you have not evaluated this organisation')
  }
  const begun = await beginning(app, { organisationId, matter: { is: 'sheet' }, reason })
  return open(app, { ...begun, id, holder, evaluationId: evaluation.id }, [stayingOf(actor.memberId)])
}

interface Asked {
  readonly organisationId: OrganisationId
  readonly matter: Matter
  readonly reason: string
}

async function beginning(app: App, { organisationId, matter, reason }: Asked) {
  const organisation = await findOrganisation(app.table, organisationId)
  if (organisation === undefined) throw new AppError('resource.missing', 'there is no such organisation')
  const { id, name, example } = organisation
  const now = app.now()
  return {
    organisation: { id, name, example },
    matter,
    reason,
    askedAt: now.toISOString(),
    until: clockFrom(now),
    state: 'waiting' as const,
    decisions: [],
  }
}

/** `standing`: who may not any more, and whose page is frozen, hold it up in this order. */
async function open(app: App, check: StoredCheck, standing: readonly Write[]) {
  const known = await findCheck(app.table, check.id)
  if (known !== undefined) return sameOrConflict(app, known, check)
  const last = await findLast(app.table, check)
  // Its twin came between our two looks.
  if (last?.id === check.id) return sameOrConflict(app, last, check)
  const decision = mayAsk(last, app.now())
  if (!decision.ok) throw new AppError(decision.refusal, 'this was asked already')
  const opening = openingOf(check, last)
  const written = await app.table.write(...opening, ...standing, ...(await frozenOf(app, check)))
  if (written.done) return named(app, check)
  if (written.blocked.includes(opening.length)) {
    throw new AppError('auth.forbidden', 'you are not in this team, or here, any more')
  }
  if (check.holder.is === 'organisation' && written.blocked.includes(opening.length + 1)) {
    throw new AppError('appeals.frozen', 'this page is frozen or closed')
  }
  return open(app, check, standing)
}

function sameOrConflict(app: App, known: StoredCheck, asked: StoredCheck) {
  const told = ({ holder, organisation, matter, reason }: StoredCheck) => ({
    holder,
    of: organisation.id,
    matter,
    reason,
  })
  if (isDeepStrictEqual(told(known), told(asked))) return named(app, known)
  throw new AppError('resource.conflict', 'this id belongs to another check')
}

/** Asking again in the same words answers the same. */
export const askAgain: Action<typeof contract.askAgain> = async (app, { checkId, because }, actor) => {
  const check = await findCheck(app.table, checkId)
  if (check === undefined) throw missing()
  const standing = await standingFor(app, check, actor)
  if (check.again?.because === because) return named(app, check)
  const now = app.now()
  const decision = mayAskAgain(check, now)
  if (!decision.ok) throw new AppError(decision.refusal, 'there is nothing to look at again')
  const again = { because, at: now.toISOString() }
  const after: StoredCheck = { ...check, state: 'waitingAgain', until: clockFrom(now), again }
  const moving = movingOf(check, after)
  const written = await app.table.write(...moving, ...standing, ...(await frozenOf(app, after)))
  if (written.done) return named(app, after)
  if (written.blocked.includes(moving.length)) throw new AppError('auth.forbidden', 'you may not any more')
  return askAgain(app, { checkId, because }, actor)
}

/** The writes that hold it up where she may not any more; the 404 of a missing one for those who never might. */
async function standingFor(app: App, check: StoredCheck, actor: Actor): Promise<Write[]> {
  const { holder } = check
  if (holder.is === 'member') {
    if (holder.id !== actor.memberId) throw missing()
    return [stayingOf(actor.memberId)]
  }
  const membership = await membershipFor(app, actor, holder.id, 'answerPeople')
  const by = memberDoer(actor)
  const entry = noting(app, { organisationId: holder.id, deed: 'checkAppealed', by, about: saidIn(check) })
  return [standingOf(membership), entry]
}

const missing = () => new AppError('resource.missing', 'there is no such check')

/** The log names words by what they are: words. */
export function saidIn(check: StoredCheck): string {
  return check.matter.is === 'text' ? 'text' : aboutOf(check)
}
