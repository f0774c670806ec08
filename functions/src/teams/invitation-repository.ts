// Invitations in the table: one item in the organisation, one under the hash of the code. Both end by themselves.
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { type Invitation, InvitationId } from '@ngo2/shared/teams/invitation'
import { Role } from '@ngo2/shared/teams/role'
import * as v from 'valibot'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

const Stored = v.object({
  id: InvitationId,
  organisationId: OrganisationId,
  role: Role,
  until: v.string(),
  /** Marks whoever joined with it, so that her retry is answered the same. */
  usedBy: v.optional(v.string()),
})
export type StoredInvitation = v.InferOutput<typeof Stored>

export async function findInvitation(
  table: Table,
  organisationId: OrganisationId,
  id: InvitationId,
): Promise<StoredInvitation | undefined> {
  const item = await table.get(ownKey(organisationId, id), 'consistent')
  return item && v.parse(Stored, item)
}

export async function findByCode(table: Table, codeHash: string): Promise<StoredInvitation | undefined> {
  const item = await table.get(codeKey(codeHash), 'consistent')
  return item && v.parse(Stored, item)
}

/** Open ones, oldest first. */
export async function listInvitations(table: Table, organisationId: OrganisationId): Promise<Invitation[]> {
  const query = { pk: `ORGANISATION#${organisationId}`, prefix: 'INVITATION#', consistent: true }
  const { items } = await table.query(query)
  return items.map((item) => {
    const { id, role, until } = v.parse(Stored, item)
    return { id, role, expiresAt: until }
  })
}

/** The writes that open an invitation unless its id (first) or its code (second) is or was in use. */
export function openingOf(invitation: StoredInvitation, codeHash: string): [Write, Write] {
  const { organisationId, id, until } = invitation
  const ends = { expiresAt: Math.floor(Date.parse(until) / 1000) }
  return [
    { put: { ...ownKey(organisationId, id), entity: 'invitation', ...invitation, ...ends }, when: 'free' },
    { put: { ...codeKey(codeHash), entity: 'invitationCode', ...invitation, ...ends }, when: 'free' },
  ]
}

/** The writes that use an invitation up, where nobody has. */
export function usingOf({ organisationId, id }: StoredInvitation, codeHash: string, usedBy: string): Write[] {
  return [
    { change: codeKey(codeHash), set: { usedBy }, when: { id, usedBy: undefined } },
    { remove: ownKey(organisationId, id), when: 'present' },
  ]
}

/** The writes that end an invitation nobody has used. Its code stays taken, so that a late retry opens nothing. */
export function endingOf({ organisationId, id }: StoredInvitation, codeHash: string): Write[] {
  return [
    { remove: ownKey(organisationId, id), when: 'present' },
    { change: codeKey(codeHash), set: { usedBy: 'nobody' }, when: 'present' },
  ]
}

const ownKey = (organisationId: OrganisationId, id: InvitationId) => ({
  pk: `ORGANISATION#${organisationId}`,
  sk: `INVITATION#${id}`,
})
const codeKey = (codeHash: string) => ({ pk: `INVITATION_CODE#${codeHash}`, sk: 'INVITATION_CODE' })
