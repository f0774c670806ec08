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
  const query = { pk: `MEMBER#${memberId}`, prefix: 'TEAM#', consistent: true }
  return (await table.query(query)).items.map((item) => v.parse(Membership, item))
}

/** The writes that take somebody into a team who is not in it. */
export function joiningOf(membership: Membership): [Write, Write] {
  const { organisationId, memberId } = membership
  return [
    { put: { ...teamKey(organisationId, memberId), entity: 'membership', ...membership }, when: 'free' },
    { put: { ...ownKey(memberId, organisationId), entity: 'ownMembership', ...membership } },
  ]
}

/** The writes that give somebody another role, where hers is still the one that was read. */
export function settingOf({ organisationId, memberId, role }: Membership, to: Role): [Write, Write] {
  return [
    { change: teamKey(organisationId, memberId), set: { role: to }, when: { role } },
    { change: ownKey(memberId, organisationId), set: { role: to }, when: 'present' },
  ]
}

/** The writes that take somebody out of a team, where her role is still the one that was read. */
export function leavingOf({ organisationId, memberId, role }: Membership): [Write, Write] {
  return [
    { remove: teamKey(organisationId, memberId), when: { role } },
    { remove: ownKey(memberId, organisationId) },
  ]
}

/** Holds a transaction up where this role is not hers any more. */
export function standingOf({ organisationId, memberId, role }: Membership): Write {
  return { check: teamKey(organisationId, memberId), when: { role } }
}

const Owners = v.object({ members: v.array(MemberId) })

/** Who owns the page; undefined where nobody ever did. */
export async function findOwners(
  table: Table,
  organisationId: OrganisationId,
): Promise<readonly MemberId[] | undefined> {
  const item = await table.get(ownersKey(organisationId), 'consistent')
  return item && v.parse(Owners, item).members
}

/** The write that says who owns the page, where it is owned as it was read: two who leave at once do not both pass. */
export function owningOf(
  organisationId: OrganisationId,
  before: readonly MemberId[] | undefined,
  members: readonly MemberId[],
): Write {
  const put = { ...ownersKey(organisationId), entity: 'owners', members }
  return { put, when: before === undefined ? 'free' : { members: before } }
}

const ownersKey = (organisationId: OrganisationId) => ({
  pk: `ORGANISATION#${organisationId}`,
  sk: 'OWNERS',
})
const teamKey = (organisationId: OrganisationId, memberId: MemberId) => ({
  pk: `ORGANISATION#${organisationId}`,
  sk: `TEAM#${memberId}`,
})
const ownKey = (memberId: MemberId, organisationId: OrganisationId) => ({
  pk: `MEMBER#${memberId}`,
  sk: `TEAM#${organisationId}`,
})
