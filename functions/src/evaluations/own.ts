// What a member reads of her own evaluations and of those she wrote down for others, and how she takes them back.
import type * as contract from '@ngo2/shared/evaluations/contract'
import { eraseCasesAbout } from '../moderation'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { listHelped, listOwned, listVersions } from './own-repository'
import { findCurrent, findVersion, removeCurrent, type StoredEvaluation, shown } from './repository'

export const readMine: Action<typeof contract.readMyEvaluation> = async (app, { organisationId }, actor) => {
  const evaluation = await findCurrent(app.table, actor.memberId, organisationId)
  if (evaluation === undefined)
    throw new AppError('resource.missing', 'you have not evaluated this organisation')
  return shown(evaluation)
}

export const listMine: Action<typeof contract.listMyEvaluations> = async (app, { cursor }, actor) => {
  const page = await listOwned(app.table, actor.memberId, cursor)
  return { ...page, items: page.items.map(shown) }
}

export const versions: Action<typeof contract.listMyVersions> = async (app, { organisationId }, actor) => {
  const [items, current] = await Promise.all([
    listVersions(app.table, actor.memberId, organisationId),
    findCurrent(app.table, actor.memberId, organisationId),
  ])
  // What became of its words since it was given stands with the current one alone.
  return { items: items.map((one) => shown(one.id === current?.id ? current : one)) }
}

export const listForOthers: Action<typeof contract.listHelpedEvaluations> = async (
  app,
  { cursor },
  actor,
) => {
  const page = await listHelped(app.table, actor.memberId, cursor)
  return { ...page, items: page.items.map(shown) }
}

export const withdraw: Action<typeof contract.withdrawEvaluation> = async (
  app,
  { organisationId },
  actor,
) => {
  await takeBack(app, await findCurrent(app.table, actor.memberId, organisationId))
  return {}
}

/** Whatever was written down for this person about this organisation since goes too. */
export const withdrawForOther: Action<typeof contract.withdrawHelpedEvaluation> = async (
  app,
  { evaluationId },
  actor,
) => {
  const version = await findVersion(app.table, actor.memberId, evaluationId)
  if (version?.helper !== undefined) {
    await takeBack(app, await findCurrent(app.table, version.memberId, version.organisation.id))
  }
  return {}
}

/** Nobody has to look at words that were taken back. */
async function takeBack(app: App, evaluation: StoredEvaluation | undefined): Promise<void> {
  if (evaluation === undefined) return
  await removeCurrent(app.table, evaluation)
  await eraseCasesAbout(app.table, { kind: 'improvement', id: evaluation.id })
}
