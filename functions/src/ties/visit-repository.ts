// Visits in the table: with the organisation, in the operators' queue while open, and a pointer with the visitor.
import { MemberId } from '@ngo2/shared/accounts/member'
import { Organisation, OrganisationId } from '@ngo2/shared/organisations/organisation'
import { Visit, VisitId } from '@ngo2/shared/ties/visit'
import * as v from 'valibot'
import type { Item } from '../platform/item'
import { readPage } from '../platform/page'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

export const visitEntity = 'visit'

const Stored = v.object({
  ...Visit.entries,
  organisation: v.pick(Organisation, ['id', 'name', 'example']),
  memberId: MemberId,
})
export type StoredVisit = v.InferOutput<typeof Stored>

export function parseVisit(item: Item): StoredVisit {
  return v.parse(Stored, item)
}

const Pointer = v.object({ organisationId: OrganisationId, visitId: VisitId })
type Pointer = v.InferOutput<typeof Pointer>

export async function findVisit(
  table: Table,
  organisationId: OrganisationId,
  id: VisitId,
): Promise<StoredVisit | undefined> {
  const item = await table.get(visitKey(organisationId, id), 'consistent')
  return item && parseVisit(item)
}

/** In the order asked; missing ones are left out. */
export async function findVisits(table: Table, pointers: readonly Pointer[]): Promise<StoredVisit[]> {
  const keys = pointers.map(({ organisationId, visitId }) => visitKey(organisationId, visitId))
  return (await table.getAll(keys)).filter((item) => item !== undefined).map(parseVisit)
}

/** The writes that tell of a visit unless its id is taken here (first), or another of hers waits at this organisation (third). */
export function tellingOf(visit: StoredVisit): Write[] {
  const { id, organisation, memberId } = visit
  const pointer = { organisationId: organisation.id, visitId: id }
  return [
    { put: { ...visitKey(organisation.id, id), entity: visitEntity, ...visit }, when: 'free' },
    { put: { ...queueKey(id), entity: 'queuedVisit', ...pointer }, when: 'free' },
    { put: { ...openKey(memberId, organisation.id), entity: 'openVisit', ...pointer }, when: 'free' },
    { put: { ...ownKey(memberId, id), entity: 'ownVisit', ...pointer } },
  ]
}

/** The writes that decide an open visit. */
export function decidingOf(
  { id, organisation, memberId }: StoredVisit,
  decision: StoredVisit['decision'],
): Write[] {
  return [
    { change: visitKey(organisation.id, id), set: { decision }, when: { id, decision: undefined } },
    { remove: queueKey(id) },
    { remove: openKey(memberId, organisation.id) },
  ]
}

/** Takes a visit out, with all that was written in it. */
export async function removeVisit(table: Table, visit: StoredVisit): Promise<void> {
  const { id, organisation, memberId } = visit
  await table.write(
    { remove: visitKey(organisation.id, id) },
    { remove: queueKey(id) },
    { remove: openKey(memberId, organisation.id) },
    { remove: ownKey(memberId, id) },
  )
}

/** Open ones, oldest first. */
export function listQueue(table: Table, cursor: string | undefined) {
  return readPage(table, { pk: 'VISITS', limit: 20, cursor }, parsePointer)
}

/** A member's own, newest first. */
export function listOwn(table: Table, memberId: MemberId, cursor: string | undefined) {
  const listing = { pk: `MEMBER#${memberId}`, prefix: 'VISIT#', newestFirst: true, limit: 20, cursor }
  return readPage(table, listing, parsePointer)
}

/** Up to 50 of a member's own, with what was told a moment ago. */
export async function listOwnNow(table: Table, memberId: MemberId): Promise<Pointer[]> {
  const query = { pk: `MEMBER#${memberId}`, prefix: 'VISIT#', limit: 50, consistent: true }
  return (await table.query(query)).items.map(parsePointer)
}

/** Up to 50 of those to an organisation. */
export async function listVisitsTo(table: Table, id: OrganisationId): Promise<StoredVisit[]> {
  const query = { pk: `ORGANISATION#${id}`, prefix: 'VISIT#', limit: 50, consistent: true }
  return (await table.query(query)).items.map(parseVisit)
}

/** Takes a pointer to nothing out of a member's list. */
export async function unlist(table: Table, memberId: MemberId, id: VisitId): Promise<void> {
  await table.write({ remove: ownKey(memberId, id) })
}

function parsePointer(item: Item): Pointer {
  return v.parse(Pointer, item)
}

const visitKey = (organisationId: OrganisationId, id: VisitId) => ({
  pk: `ORGANISATION#${organisationId}`,
  sk: `VISIT#${id}`,
})
const queueKey = (id: VisitId) => ({ pk: 'VISITS', sk: id })
const openKey = (memberId: MemberId, organisationId: OrganisationId) => ({
  pk: `MEMBER#${memberId}`,
  sk: `OPEN_VISIT#${organisationId}`,
})
const ownKey = (memberId: MemberId, id: VisitId) => ({ pk: `MEMBER#${memberId}`, sk: `VISIT#${id}` })
