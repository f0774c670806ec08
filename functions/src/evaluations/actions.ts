// Giving, reading and taking back evaluations.
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import type * as contract from '@ngo2/shared/evaluations/contract'
import { evaluationsPerDay, mayAnswer, scoresIn } from '@ngo2/shared/evaluations/rules'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { findMember, stayingOf } from '../accounts'
import { findOrganisation } from '../organisations'
import type { Actor, App } from '../platform/app'
import { AppError } from '../platform/app-error'
import { countSeats } from '../platform/day-seats'
import type { Action } from '../platform/route'
import { markOf } from '../platform/secrets'
import { cameByCardOf } from '../sharing'
import { findCurrent, findVersion, give, listOwned, removeCurrent, type StoredEvaluation } from './repository'

/** A retry answers the same version; an older version that arrives late changes nothing. */
export const giveOne: Action<typeof contract.giveEvaluation> = async (app, input, actor) => {
  const known = await findVersion(app.table, actor.memberId, input.evaluationId)
  if (known?.organisation.id === input.organisationId) return shown(known)
  if (known) throw new AppError('resource.conflict', 'this id belongs to another evaluation of yours')
  const decision = mayAnswer(input.tie, input.answers)
  if (!decision.ok) {
    throw new AppError(decision.refusal, 'not a question for this tie', { field: 'answers' })
  }
  return shown(await seat(app, await evaluationOf(app, input, actor)))
}

async function seat(app: App, evaluation: StoredEvaluation): Promise<StoredEvaluation> {
  const { memberId, id } = evaluation
  const today = { kind: 'EVALUATION', memberId, day: beijingDay(app.now()) }
  for (;;) {
    const used = await countSeats(app.table, today)
    if (used >= evaluationsPerDay) {
      throw new AppError('evaluations.day_full', `at most ${evaluationsPerDay} evaluations a day`)
    }
    const giving = { evaluation, seat: { ...today, nth: used + 1 }, staying: stayingOf(memberId) }
    const result = await give(app.table, giving)
    if (result === 'given') return evaluation
    if (result === 'authorGone') throw new AppError('auth.required', 'this account is gone')
    const standing = await findVersion(app.table, memberId, id)
    if (standing) return standing
  }
}

async function evaluationOf(app: App, input: InputOf<typeof contract.giveEvaluation>, actor: Actor) {
  const { organisationId, evaluationId, tie, answers, arrivedBy, device } = input
  const [organisation, me, byOwnLink] = await Promise.all([
    findOrganisation(app.table, organisationId),
    findMember(app.table, actor.memberId),
    cameByCardOf(app, arrivedBy, { kind: 'organisation', id: organisationId }),
  ])
  if (organisation === undefined) throw new AppError('resource.missing', 'there is no such organisation')
  if (me === undefined) throw new AppError('auth.required', 'this account is gone')
  const evaluation: StoredEvaluation = {
    id: evaluationId,
    organisation: { id: organisationId, name: organisation.name, example: organisation.example },
    tie,
    answers,
    givenAt: app.now().toISOString(),
    memberId: me.id,
    scores: {
      transparency: scoresIn('transparency', answers),
      communication: scoresIn('communication', answers),
    },
    level: 0,
    memberSince: me.joinedAt,
    byOwnLink,
    ...(device && { device: markOf(device, app.settings.deviceSalt) }),
  }
  return evaluation
}

export const readMine: Action<typeof contract.readMyEvaluation> = async (app, { organisationId }, actor) => {
  const evaluation = await findCurrent(app.table, actor.memberId, organisationId)
  if (evaluation === undefined)
    throw new AppError('resource.missing', 'you have not evaluated this organisation')
  return shown(evaluation)
}

export const withdraw: Action<typeof contract.withdrawEvaluation> = async (
  app,
  { organisationId },
  actor,
) => {
  await removeCurrent(app.table, actor.memberId, organisationId)
  return {}
}

export const listMine: Action<typeof contract.listMyEvaluations> = async (app, { cursor }, actor) => {
  const page = await listOwned(app.table, actor.memberId, cursor)
  return { ...page, items: page.items.map(shown) }
}

/** What its author sees; only what was given in the app has an author who looks. */
function shown(evaluation: StoredEvaluation) {
  return { ...evaluation, tie: evaluation.tie ?? ('reader' as const) }
}
