// Claims in the table: with the organisation, in the operators' queue while open, and a pointer with whoever claims.
import { MemberId } from '@ngo2/shared/accounts/member'
import { Claim, ClaimId } from '@ngo2/shared/claims/claim'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import type { Item } from '../platform/item'
import { readPage } from '../platform/page'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

const Stored = v.object({
  ...v.omit(Claim, ['organisation']).entries,
  organisationId: OrganisationId,
  memberId: MemberId,
})
export type StoredClaim = v.InferOutput<typeof Stored>

const Pointer = v.object({ organisationId: OrganisationId, claimId: ClaimId })
type Pointer = v.InferOutput<typeof Pointer>

export async function findClaim(
  table: Table,
  organisationId: OrganisationId,
  id: ClaimId,
): Promise<StoredClaim | undefined> {
  const item = await table.get(claimKey(organisationId, id), 'consistent')
  return item && v.parse(Stored, item)
}

/** In the order asked; missing ones are left out. */
export async function findClaims(table: Table, pointers: readonly Pointer[]): Promise<StoredClaim[]> {
  const items = await table.getAll(
    pointers.map(({ organisationId, claimId }) => claimKey(organisationId, claimId)),
  )
  return items.filter((item) => item !== undefined).map((item) => v.parse(Stored, item))
}

const Open = v.object({ claims: v.array(ClaimId) })

/** The open claims of a page; undefined where there never was one. */
export async function findOpen(
  table: Table,
  organisationId: OrganisationId,
): Promise<readonly ClaimId[] | undefined> {
  const item = await table.get(openKey(organisationId), 'consistent')
  return item && v.parse(Open, item).claims
}

/** The write that says which claims are open, where they are as they were read: two at once see one another. */
export function openNowOf(
  organisationId: OrganisationId,
  before: readonly ClaimId[] | undefined,
  claims: readonly ClaimId[],
): Write {
  const put = { ...openKey(organisationId), entity: 'openClaims', claims }
  return { put, when: before === undefined ? 'free' : { claims: before } }
}

/** The writes that add a claim unless its id is taken, here (first) or at another page (second). */
export function askingOf(claim: StoredClaim): Write[] {
  const { id, organisationId, memberId } = claim
  const pointer = { organisationId, claimId: id }
  return [
    { put: { ...claimKey(organisationId, id), entity: 'claim', ...claim }, when: 'free' },
    { put: { ...queueKey(id), entity: 'queuedClaim', ...pointer }, when: 'free' },
    { put: { ...ownKey(memberId, id), entity: 'ownClaim', ...pointer } },
  ]
}

/** The writes that decide an open claim. */
export function decidingOf(
  { id, organisationId }: Pick<StoredClaim, 'id' | 'organisationId'>,
  decision: StoredClaim['decision'],
): Write[] {
  return [
    { change: claimKey(organisationId, id), set: { decision }, when: { id, decision: undefined } },
    { remove: queueKey(id) },
  ]
}

/** The writes that take a claim back, with all that was written in it. */
export function removingOf({ id, organisationId, memberId }: StoredClaim): Write[] {
  return [
    { remove: claimKey(organisationId, id) },
    { remove: queueKey(id) },
    { remove: ownKey(memberId, id) },
  ]
}

/** Open ones, oldest first. */
export function listQueue(table: Table, cursor: string | undefined) {
  return readPage(table, { pk: 'CLAIMS', limit: 20, cursor }, parsePointer)
}

/** A member's own, newest first, up to 50. */
export async function listOwn(table: Table, memberId: MemberId): Promise<Pointer[]> {
  const query = { pk: `MEMBER#${memberId}`, prefix: 'CLAIM#', newestFirst: true, limit: 50, consistent: true }
  return (await table.query(query)).items.map(parsePointer)
}

/** Takes a pointer to nothing out of a member's list. */
export async function unlist(table: Table, memberId: MemberId, id: ClaimId): Promise<void> {
  await table.write({ remove: ownKey(memberId, id) })
}

function parsePointer(item: Item): Pointer {
  return v.parse(Pointer, item)
}

const claimKey = (organisationId: OrganisationId, id: ClaimId) => ({
  pk: `ORGANISATION#${organisationId}`,
  sk: `CLAIM#${id}`,
})
const openKey = (organisationId: OrganisationId) => ({
  pk: `ORGANISATION#${organisationId}`,
  sk: 'OPEN_CLAIMS',
})
const queueKey = (id: ClaimId) => ({ pk: 'CLAIMS', sk: id })
const ownKey = (memberId: MemberId, id: ClaimId) => ({ pk: `MEMBER#${memberId}`, sk: `CLAIM#${id}` })
