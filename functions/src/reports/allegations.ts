// Telling of something serious: a case opens for the platform's staff, apart from every score, and nobody learns who told it.
import type { tellAllegation } from '@ngo2/shared/reports/contract'
import { stayingOf } from '../accounts'
import { newCase, openReport } from '../moderation'
import { findOrganisation } from '../organisations'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { areOwnSights } from '../uploads'
import { isOwn } from './actions'

/**
 * A retry answers the same, and so does telling the same again. The log of the organisation says nothing of it: its team must not
 * guess who spoke.
 */
export const tell: Action<typeof tellAllegation> = async (app, input, actor) => {
  const { organisationId, caseId, matter, account, pictures = [] } = input
  const { memberId } = actor
  if (await isOwn(app, caseId, actor)) return { caseId }
  const [organisation, whole] = await Promise.all([
    findOrganisation(app.table, organisationId),
    areOwnSights(app, { organisationId, memberId }, pictures),
  ])
  if (organisation === undefined) throw new AppError('resource.missing', 'there is no such organisation')
  if (!whole) throw new AppError('reports.picture_missing', 'a picture is not there', { field: 'pictures' })
  const subject = { kind: 'allegation' as const, id: organisationId }
  const cause = { is: 'alleged' as const, matter, ...(pictures.length > 0 && { pictures }) }
  const told = { ...newCase(app, { id: caseId, subject, text: account, cause }), reporterId: memberId }
  const result = await openReport(app.table, told, [stayingOf(memberId)])
  if (result === 'somebodyGone') throw new AppError('auth.required', 'this account is gone')
  if (result === 'idTaken') await isOwn(app, caseId, actor)
  return { caseId }
}
