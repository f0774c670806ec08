// Reporting a name that is shown: a case opens for an operator.
import { MemberId } from '@ngo2/shared/accounts/member'
import type { Subject } from '@ngo2/shared/moderation/case'
import { visibleName } from '@ngo2/shared/moderation/name'
import type { report } from '@ngo2/shared/reports/contract'
import { TreeId } from '@ngo2/shared/trees/tree'
import * as v from 'valibot'
import { findMember } from '../accounts'
import { findCase, newCase, openingOf } from '../moderation'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { findTree } from '../trees'

/** A retry answers the same; a subject without a visible name is missing, whatever the reason. */
export const open: Action<typeof report> = async (app, { caseId, subject, reason, note }, actor) => {
  const text = visibleName((await bearerOf(app, subject))?.name)
  const cause = { is: 'reported' as const, reason, ...(note && { note }) }
  if (text !== undefined) {
    const opened = newCase(app, { id: caseId, subject, text, cause, reporterId: actor.memberId })
    if ((await app.table.write(openingOf(opened))).done) return { caseId }
  }
  const standing = await findCase(app.table, caseId)
  if (standing?.reporterId === actor.memberId) return { caseId }
  if (standing) throw new AppError('resource.conflict', 'this id belongs to another report')
  throw new AppError('resource.missing', 'there is no such name')
}

/** An id of another kind bears no name here. */
async function bearerOf(app: App, { kind, id }: Subject) {
  if (kind === 'tree') {
    const treeId = v.safeParse(TreeId, id)
    return treeId.success ? findTree(app.table, treeId.output) : undefined
  }
  const memberId = v.safeParse(MemberId, id)
  return memberId.success ? findMember(app.table, memberId.output) : undefined
}
