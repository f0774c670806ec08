// Proven ties in the table: each in its organisation, with a pointer at its member, and a list of organisations that have any.
import { MemberId } from '@ngo2/shared/accounts/member'
import { Day } from '@ngo2/shared/contract/fields'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { endOfTie } from '@ngo2/shared/ties/rules'
import { Proof } from '@ngo2/shared/ties/tie'
import * as v from 'valibot'
import type { Item } from '../platform/item'
import type { Query, Table } from '../platform/table'
import type { Write } from '../platform/table-write'

const Stored = v.object({ memberId: MemberId, organisationId: OrganisationId, proof: Proof, provenOn: Day })
export type StoredTie = v.InferOutput<typeof Stored>

export async function findTie(
  table: Table,
  tie: Omit<StoredTie, 'provenOn'>,
): Promise<StoredTie | undefined> {
  const item = await table.get(tieKey(tie), 'consistent')
  return item && v.parse(Stored, item)
}

/** The writes that keep a tie until it ends; a newer proof takes the place of an older one. */
export function tyingOf(tie: StoredTie): Write[] {
  // Its last day ends at midnight in Beijing.
  const expiresAt = Date.parse(`${endOfTie(tie.provenOn)}T00:00:00+08:00`) / 1000
  return [
    { put: { ...tieKey(tie), entity: 'provenTie', expiresAt, ...tie } },
    { put: { ...ownKey(tie), entity: 'ownProvenTie', expiresAt, ...tie } },
  ]
}

/** Whether the organisation is on the list of those that have ties. */
export async function isListed(table: Table, id: OrganisationId): Promise<boolean> {
  return (await table.get(listedKey(id))) !== undefined
}

/** The write that puts an organisation on that list. */
export function listingOf(id: OrganisationId): Write {
  return { put: { ...listedKey(id), entity: 'tiedOrganisation', organisationId: id } }
}

const Listed = v.object({ organisationId: OrganisationId })

/** Every organisation anybody ever had a tie with. */
export async function listTiedOrganisations(table: Table): Promise<OrganisationId[]> {
  const items = await readAll(table, { pk: 'TIED_ORGANISATIONS' })
  return items.map((item) => v.parse(Listed, item).organisationId)
}

/** Every tie with an organisation that holds now; one member may have several. */
export async function listTiesTo(table: Table, id: OrganisationId): Promise<StoredTie[]> {
  const items = await readAll(table, { pk: `ORGANISATION#${id}`, prefix: 'TIE#' })
  return items.map((item) => v.parse(Stored, item))
}

/** A member's own that hold now. */
export async function listTiesOf(table: Table, memberId: MemberId): Promise<StoredTie[]> {
  const items = await readAll(table, { pk: `MEMBER#${memberId}`, prefix: 'TIE#' })
  return items.map((item) => v.parse(Stored, item))
}

export async function removeTie(table: Table, tie: StoredTie): Promise<void> {
  await table.write({ remove: tieKey(tie) }, { remove: ownKey(tie) })
}

async function readAll(table: Table, query: Query): Promise<Item[]> {
  const all: Item[] = []
  let after: Query['after']
  do {
    const found = await table.query({ ...query, consistent: true, ...(after && { after }) })
    all.push(...found.items)
    after = found.last as Query['after']
  } while (after !== undefined)
  return all
}

const tieKey = ({ organisationId, memberId, proof }: Omit<StoredTie, 'provenOn'>) => ({
  pk: `ORGANISATION#${organisationId}`,
  sk: `TIE#${memberId}#${proof}`,
})
const ownKey = ({ organisationId, memberId, proof }: StoredTie) => ({
  pk: `MEMBER#${memberId}`,
  sk: `TIE#${organisationId}#${proof}`,
})
const listedKey = (id: OrganisationId) => ({ pk: 'TIED_ORGANISATIONS', sk: id })
