// Organisations in the table: one item each, and a seat for the name so that two never share it.
import { seenOf } from '@ngo2/shared/contract/seen'
import { Organisation, type OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import type { Item } from '../platform/item'
import type { Table } from '../platform/table'

export const organisationEntity = 'organisation'

export function parseOrganisation(item: Item): Organisation {
  return v.parse(Organisation, item)
}

export async function findOrganisation(table: Table, id: OrganisationId): Promise<Organisation | undefined> {
  const item = await table.get(keyOf(id))
  return item && parseOrganisation(item)
}

/** Up to 100 at once, in the order asked; missing ones are left out. */
export async function findOrganisations(
  table: Table,
  ids: readonly OrganisationId[],
): Promise<Organisation[]> {
  const items = await table.getAll(ids.map(keyOf))
  return items.filter((item) => item !== undefined).map(parseOrganisation)
}

/** Adds it unless the id or the name is taken; says which. */
export async function addOrganisationIfFree(
  table: Table,
  organisation: Organisation,
): Promise<'added' | 'idTaken' | 'nameTaken'> {
  const { id, name } = organisation
  const written = await table.write(
    { put: { ...keyOf(id), entity: organisationEntity, ...organisation }, when: 'free' },
    { put: { ...nameKey(name), entity: 'organisationName', organisationId: id }, when: 'free' },
  )
  if (written.done) return 'added'
  return written.blocked.includes(0) ? 'idTaken' : 'nameTaken'
}

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
/** Blanks, full-width forms and what cannot be seen do not make another name. */
const nameKey = (name: string) => ({
  pk: `ORGANISATION_NAME#${seenOf(name.normalize('NFKC')).replace(/\s/g, '').toLowerCase()}`,
  sk: 'NAME',
})
