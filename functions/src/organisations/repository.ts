// Organisations in the table: one item each, and a seat for the name so that two never share it.
import { Organisation, type OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import type { Item } from '../platform/item'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'
import { nameSeatOf } from './seat-repository'

export const organisationEntity = 'organisation'

export function parseOrganisation(item: Item): Organisation {
  return v.parse(Organisation, item)
}

export async function findOrganisation(
  table: Table,
  id: OrganisationId,
  consistent?: 'consistent',
): Promise<Organisation | undefined> {
  const item = await table.get(keyOf(id), consistent)
  return item && parseOrganisation(item)
}

/** In the order asked; missing ones are left out. */
export async function findOrganisations(
  table: Table,
  ids: readonly OrganisationId[],
): Promise<Organisation[]> {
  const items = await table.getAll(ids.map(keyOf))
  return items.filter((item) => item !== undefined).map(parseOrganisation)
}

/** The writes that add an organisation unless its id (first) or its name (second) is taken. */
export function addingOf(organisation: Organisation): [Write, Write] {
  const { id } = organisation
  return [
    { put: { ...keyOf(id), entity: organisationEntity, ...organisation }, when: 'free' },
    nameSeatOf(organisation),
  ]
}

/** Adds it unless the id or the name is taken; says which. */
export async function addOrganisationIfFree(
  table: Table,
  organisation: Organisation,
): Promise<'added' | 'idTaken' | 'nameTaken'> {
  const written = await table.write(...addingOf(organisation))
  if (written.done) return 'added'
  return written.blocked.includes(0) ? 'idTaken' : 'nameTaken'
}

/** The write that changes what everybody sees, where these fields are still as they were read. */
export function changingOf(
  id: OrganisationId,
  set: Partial<Organisation>,
  when: Partial<Organisation>,
): Write {
  return { change: keyOf(id), set, when: { id, ...when } }
}

/** Holds a transaction up where the page is frozen, closed or gone by now. */
export function openOf(id: OrganisationId): Write {
  return { check: keyOf(id), when: { id, ...stillOpen } }
}

/** The condition of a page that may be changed. */
export const stillOpen = { frozen: undefined, closedAt: undefined }

const Evidence = v.object({ transparency: v.optional(v.number()), communication: v.optional(v.number()) })
/** What reviewers found in an organisation's documents, 0 to 5 a dimension, where there is any. */
export type Evidence = v.InferOutput<typeof Evidence>

export async function setEvidence(table: Table, id: OrganisationId, evidence: Evidence): Promise<void> {
  await table.write({ put: { ...evidenceKey(id), entity: 'evidence', ...evidence } })
}

/** In the order asked, up to 100; undefined where nothing was reviewed. */
export async function findEvidence(
  table: Table,
  ids: readonly OrganisationId[],
): Promise<(Evidence | undefined)[]> {
  const items = await table.getAll(ids.map(evidenceKey))
  return items.map((item) => item && v.parse(Evidence, item))
}

const evidenceKey = (id: OrganisationId) => ({ pk: `ORGANISATION#${id}`, sk: 'EVIDENCE' })
const keyOf = (id: OrganisationId) => ({ pk: `ORGANISATION#${id}`, sk: 'ORGANISATION' })
