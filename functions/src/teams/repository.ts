// Teams in the table: one item in the organisation, one pointer with the member.
import { MemberId } from '@ngo2/shared/accounts/member'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { Role } from '@ngo2/shared/teams/role'
import * as v from 'valibot'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

const Membership = v.object({
  organisationId: OrganisationId,
  memberId: MemberId,
  role: Role,
  /** The moment of joining, ISO 8601. */
  since: v.string(),
})
export type Membership = v.InferOutput<typeof Membership>

export async function findMembership(
  table: Table,
  organisationId: OrganisationId,
  memberId: MemberId,
): Promise<Membership | undefined> {
  const item = await table.get(teamKey(organisationId, memberId), 'consistent')
  return item && v.parse(Membership, item)
}

export async function listTeam(table: Table, organisationId: OrganisationId): Promise<Membership[]> {
  const query = { pk: `ORGANISATION#${organisationId}`, prefix: 'TEAM#', consistent: true }
  return (await table.query(query)).items.map((item) => v.parse(Membership, item))
}

export async function listTeamsOf(table: Table, memberId: MemberId): Promise<Membership[]> {
  const query = { pk: `MEMBER#${memberId}`, prefix: 'TEAM#' }
  return (await table.query(query)).items.map((item) => v.parse(Membership, item))
}

/** The writes that take somebody into a team who is not in it. */
export function joiningOf(membership: Membership): Write[] {
  const { organisationId, memberId } = membership
  return [
    { put: { ...teamKey(organisationId, memberId), entity: 'membership', ...membership }, when: 'free' },
    { put: { ...ownKey(memberId, organisationId), entity: 'ownMembership', ...membership } },
  ]
}

/** Holds a transaction up where this role is not hers any more. */
export function standingOf({ organisationId, memberId, role }: Membership): Write {
  return { check: teamKey(organisationId, memberId), when: { role } }
}

const teamKey = (organisationId: OrganisationId, memberId: MemberId) => ({
  pk: `ORGANISATION#${organisationId}`,
  sk: `TEAM#${memberId}`,
})
const ownKey = (memberId: MemberId, organisationId: OrganisationId) => ({
  pk: `MEMBER#${memberId}`,
  sk: `TEAM#${organisationId}`,
})
