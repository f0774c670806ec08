// Giving evaluations, for oneself or for somebody a helper sits with.
import type * as contract from '@ngo2/shared/evaluations/contract'
import { evaluationsPerDay, helpedPerDay, mayAnswer } from '@ngo2/shared/evaluations/rules'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { stayingOf } from '../accounts'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import { countSeats } from '../platform/day-seats'
import type { Action } from '../platform/route'
import { type Beginning, beginningOf } from './beginning'
import { findVersion, give, ownerOf, type StoredEvaluation, shown } from './repository'

/** A retry answers the same version; an older version that arrives late changes nothing. */
export const giveOne: Action<typeof contract.giveEvaluation> = async (app, input, actor) => {
  const known = await findVersion(app.table, actor.memberId, input.evaluationId)
  if (known?.organisation.id === input.organisationId) return shown(known)
  if (known) throw new AppError('resource.conflict', 'this id belongs to another evaluation of yours')
  const decision = mayAnswer(input.tie, input.answers)
  if (!decision.ok) {
    throw new AppError(decision.refusal, 'not a question for this tie', { field: 'answers' })
  }
  return shown(await seat(app, await beginningOf(app, input, actor)))
}

async function seat(app: App, { evaluation, lot, writes }: Beginning): Promise<StoredEvaluation> {
  const owner = ownerOf(evaluation)
  const [kind, most] =
    evaluation.helper === undefined ? ['EVALUATION', evaluationsPerDay] : ['HELPED_EVALUATION', helpedPerDay]
  const today = { kind, memberId: owner, day: beijingDay(app.now()) }
  for (;;) {
    const used = await countSeats(app.table, today)
    if (used >= most) throw new AppError('evaluations.day_full', `at most ${most} evaluations a day`)
    const giving = { evaluation, seat: { ...today, nth: used + 1 }, staying: stayingOf(owner), lot, writes }
    const result = await give(app.table, giving)
    if (result === 'given') return evaluation
    if (result === 'authorGone') throw new AppError('auth.required', 'this account is gone')
    if (result === 'lotGone') {
      const { invited: _, ...volunteered } = evaluation
      return seat(app, { evaluation: volunteered, writes })
    }
    const standing = await findVersion(app.table, owner, evaluation.id)
    if (standing) return standing
  }
}
