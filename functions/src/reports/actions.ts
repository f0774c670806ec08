// Reporting a name, a page's texts or a reply that are shown: a case opens for an operator.
import { MemberId } from '@ngo2/shared/accounts/member'
import { shownTextsOf } from '@ngo2/shared/desks/rules'
import { ReplyId } from '@ngo2/shared/improvements/reply'
import type { CaseId, Subject } from '@ngo2/shared/moderation/case'
import { type GivenName, visibleName } from '@ngo2/shared/moderation/name'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { report } from '@ngo2/shared/reports/contract'
import { TreeId } from '@ngo2/shared/trees/tree'
import * as v from 'valibot'
import { findMember, stayingOf } from '../accounts'
import { findReplyById } from '../improvements'
import { findCase, joinTexts, newCase, openReport } from '../moderation'
import { findOrganisation } from '../organisations'
import type { Actor, App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { findTree } from '../trees'

/**
 * A retry answers the same, and so does reporting the same name again. A subject without a visible name is missing,
 * whatever the reason.
 */
export const open: Action<typeof report> = async (app, { caseId, subject, reason, note }, actor) => {
  if (await isOwn(app, caseId, actor)) return { caseId }
  const bearer = await bearerOf(app, subject)
  const text = visibleName(bearer?.name)
  if (bearer === undefined || text === undefined) throw missing()
  const cause = { is: 'reported' as const, reason, ...(note && { note }) }
  const opened = { ...newCase(app, { id: caseId, subject, text, cause }), reporterId: actor.memberId }
  const people = new Set([actor.memberId, ...(bearer.memberId ? [bearer.memberId] : [])])
  const result = await openReport(app.table, opened, [...people].map(stayingOf))
  if (result === 'somebodyGone' || (result === 'idTaken' && !(await isOwn(app, caseId, actor))))
    throw missing()
  return { caseId }
}

/** Whether this id names a case she opened; refuses where it is another's. */
export async function isOwn(app: App, caseId: CaseId, { memberId }: Actor): Promise<boolean> {
  const standing = await findCase(app.table, caseId)
  if (standing === undefined) return false
  if (standing.reporterId === memberId) return true
  throw new AppError('resource.conflict', 'this id belongs to another report')
}

function missing(): AppError {
  return new AppError('resource.missing', 'there is no such name')
}

interface Bearer {
  readonly name?: GivenName | undefined
  /** Whose it is; a page or a reply belongs to no one person. */
  readonly memberId?: MemberId
}

/** The name and whose it is. An id of another kind bears no name here. */
async function bearerOf(app: App, { kind, id }: Subject): Promise<Bearer | undefined> {
  if (kind === 'organisation') {
    const organisationId = v.safeParse(OrganisationId, id)
    const organisation = organisationId.success
      ? await findOrganisation(app.table, organisationId.output)
      : undefined
    const text = organisation && joinTexts(shownTextsOf(organisation))
    return text ? { name: { text, state: 'shown' } } : undefined
  }
  if (kind === 'reply') {
    const replyId = v.safeParse(ReplyId, id)
    const reply = replyId.success ? await findReplyById(app.table, replyId.output) : undefined
    return reply && { name: reply }
  }
  if (kind === 'tree') {
    const treeId = v.safeParse(TreeId, id)
    return treeId.success ? findTree(app.table, treeId.output) : undefined
  }
  const memberId = v.safeParse(MemberId, id)
  const member = memberId.success ? await findMember(app.table, memberId.output) : undefined
  return member && { name: member.name, memberId: member.id }
}
