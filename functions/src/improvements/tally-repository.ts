// What an organisation was told of people's answers, in the table: counted anew only when five more have spoken.
import { type Dimension, dimensions } from '@ngo2/shared/evaluations/criterion'
import { Tally } from '@ngo2/shared/improvements/tally'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import type { Table } from '../platform/table'

const Told = v.object({
  /** People are counted who spoke until then, ISO 8601. */
  upTo: v.string(),
  tally: Tally,
})
export type Told = v.InferOutput<typeof Told>

export async function findTold(
  table: Table,
  id: OrganisationId,
  dimension: Dimension,
): Promise<Told | undefined> {
  const item = await table.get(keyOf(id, dimension), 'consistent')
  return item && v.parse(Told, item)
}

/** Keeps what is told from now on; false where somebody else counted meanwhile. */
export async function tellIf(
  table: Table,
  { id, dimension }: { id: OrganisationId; dimension: Dimension },
  next: Told,
  before: Told | undefined,
): Promise<boolean> {
  const when = before === undefined ? ('free' as const) : { upTo: before.upTo }
  return (await table.write({ put: { ...keyOf(id, dimension), entity: 'feedbackTold', ...next }, when })).done
}

export async function removeTold(table: Table, id: OrganisationId): Promise<void> {
  await table.write(...dimensions.map((dimension) => ({ remove: keyOf(id, dimension) })))
}

const keyOf = (id: OrganisationId, dimension: Dimension) => ({
  pk: `ORGANISATION#${id}`,
  sk: `FEEDBACK#TOLD#${dimension}`,
})
