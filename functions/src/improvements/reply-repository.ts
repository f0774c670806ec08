// Replies in the table: one for each theme beside everything else of its organisation, and a pointer by which a verdict finds it.
import { MemberId } from '@ngo2/shared/accounts/member'
import { CriterionId } from '@ngo2/shared/evaluations/criterion'
import { correctionMs, OwnReply, type ReplyId } from '@ngo2/shared/improvements/reply'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import { eraseCasesAbout } from '../moderation'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

export const StoredReply = v.object({
  ...v.omit(OwnReply, ['correctableUntil']).entries,
  organisationId: OrganisationId,
  /** Who wrote it last. */
  memberId: MemberId,
})
export type StoredReply = v.InferOutput<typeof StoredReply>

export function ownReply(reply: StoredReply): OwnReply {
  const correctableUntil = new Date(Date.parse(reply.at) + correctionMs).toISOString()
  return { ...reply, correctableUntil }
}

/** The writes that keep a reply: the first is held up where the theme's reply is not what was read, the second by another's id. */
export function keepingOf(before: StoredReply | undefined, reply: StoredReply): [Write, Write] {
  const { id, organisationId, theme } = reply
  const when = before === undefined ? ('free' as const) : { id, version: before.version }
  const pointer = { ...pointerKey(id), entity: 'replyPointer', organisationId, theme }
  return [
    { put: { ...replyKey(organisationId, theme), entity: 'reply', ...reply }, when },
    { put: pointer, when: before === undefined ? 'free' : { organisationId, theme } },
  ]
}

/** The write that lets a reply of these words be read, or not. */
export function settingReplyOf(reply: StoredReply, state: 'shown' | 'hidden'): Write {
  const { organisationId, theme, id, version } = reply
  return { change: replyKey(organisationId, theme), set: { state }, when: { id, version } }
}

export async function findReply(
  table: Table,
  organisationId: OrganisationId,
  theme: CriterionId,
): Promise<StoredReply | undefined> {
  const item = await table.get(replyKey(organisationId, theme), 'consistent')
  return item && v.parse(StoredReply, item)
}

const Pointer = v.object({ organisationId: OrganisationId, theme: CriterionId })

export async function findReplyById(table: Table, id: ReplyId): Promise<StoredReply | undefined> {
  const item = await table.get(pointerKey(id), 'consistent')
  if (item === undefined) return undefined
  const { organisationId, theme } = v.parse(Pointer, item)
  return findReply(table, organisationId, theme)
}

/** One a theme: as many as there are questions. */
export async function listReplies(table: Table, id: OrganisationId): Promise<StoredReply[]> {
  const query = { pk: `ORGANISATION#${id}`, prefix: 'FEEDBACK#REPLY#', consistent: true }
  return (await table.query(query)).items.map((item) => v.parse(StoredReply, item))
}

export async function removeReplies(table: Table, organisationId: OrganisationId): Promise<void> {
  for (const { id, theme } of await listReplies(table, organisationId)) {
    await eraseCasesAbout(table, { kind: 'reply', id })
    await table.write({ remove: replyKey(organisationId, theme) }, { remove: pointerKey(id) })
  }
}

const replyKey = (id: OrganisationId, theme: CriterionId) => ({
  pk: `ORGANISATION#${id}`,
  sk: `FEEDBACK#REPLY#${theme}`,
})
const pointerKey = (id: ReplyId) => ({ pk: `REPLY#${id}`, sk: 'REPLY' })
