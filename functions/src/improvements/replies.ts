// Reading what organisations replied, and what a verdict makes of a reply's words.
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import type * as contract from '@ngo2/shared/improvements/contract'
import { type Reply, ReplyId } from '@ngo2/shared/improvements/reply'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import { stayingOf } from '../accounts'
import { hidingOf, type NameVerdict } from '../moderation'
import { findOrganisation } from '../organisations'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import { findReplyById, listReplies, settingReplyOf } from './reply-repository'

export async function list(app: App, { organisationId }: InputOf<typeof contract.listReplies>) {
  const organisation = await findOrganisation(app.table, organisationId)
  if (organisation === undefined || organisation.closedAt !== undefined) {
    throw new AppError('resource.missing', 'there is no such organisation')
  }
  return { items: await findShownReplies(app, organisationId) }
}

/** What everybody may read, newest first. */
export async function findShownReplies(app: App, id: OrganisationId): Promise<Reply[]> {
  const all = await listReplies(app.table, id)
  return all.filter(({ state }) => state === 'shown').sort((a, b) => (a.at > b.at ? -1 : 1))
}

/** Words that were put right since are not touched. */
export async function applyReplyVerdict(app: App, { subject, text, state }: NameVerdict): Promise<void> {
  const standing = await findReplyById(app.table, v.parse(ReplyId, subject.id))
  if (standing?.text !== text) return
  const { memberId } = standing
  await app.table.write(settingReplyOf(standing, state))
  await app.table.write(hidingOf(memberId, text, state), stayingOf(memberId))
}
