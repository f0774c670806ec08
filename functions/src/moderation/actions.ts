// What the console does with cases.
import { verdictsFor } from '@ngo2/shared/moderation/case'
import type { decideCase, listCases } from '@ngo2/shared/moderation/contract'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { findCase, listOpenCases, shelveIfOpen } from './repository'

export const list: Action<typeof listCases> = (app, { cursor }) => listOpenCases(app.table, cursor)

/** Deciding again the same way answers the same; another way is refused. */
export const decide: Action<typeof decideCase> = async (app, { caseId, verdict, because }) => {
  for (;;) {
    const found = await findCase(app.table, caseId)
    if (found === undefined) throw new AppError('resource.missing', 'there is no such case')
    if (!verdictsFor(found.cause).includes(verdict)) {
      throw new AppError('moderation.verdict_unfit', `"${verdict}" is no word about such a case`)
    }
    if (found.decision?.verdict === verdict) return found
    if (found.decision) {
      throw new AppError('moderation.decided_otherwise', 'another operator has decided this case')
    }
    const decided = { ...found, decision: { verdict, because, at: app.now().toISOString() } }
    if (await shelveIfOpen(app.table, decided)) return decided
  }
}
