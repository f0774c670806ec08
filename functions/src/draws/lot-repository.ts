// Lots in the table: each with its member, when she was last asked, and in the organisation a mark of who was asked in a week.
import { MemberId } from '@ngo2/shared/accounts/member'
import { Lot, type LotId, type LotState } from '@ngo2/shared/draws/lot'
import { mayBeAsked } from '@ngo2/shared/draws/rules'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import { stayingOf } from '../accounts'
import type { Item } from '../platform/item'
import { readPage } from '../platform/page'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

export const lotEntity = 'lot'

const Stored = v.object({ ...Lot.entries, memberId: MemberId })
export type StoredLot = v.InferOutput<typeof Stored>

export function parseLot(item: Item): StoredLot {
  return v.parse(Stored, item)
}

/** Lots are kept with their member for so long, seconds. */
const keptS = 400 * 24 * 3600
const Last = v.object({ week: v.string() })

/** Asks unless she was asked within a month, here or elsewhere, or is gone; asking twice is asking once. */
export async function askIfRested(table: Table, lot: StoredLot): Promise<void> {
  const { memberId, week, organisation } = lot
  for (;;) {
    const item = await table.get(lastKey(memberId), 'consistent')
    const last = item && v.parse(Last, item).week
    if (!mayBeAsked(last, week)) return
    const expiresAt = Math.floor(Date.parse(lot.drawnAt) / 1000) + keptS
    const marked = { ...askedKey(organisation.id, lot), entity: 'askedByLot', memberId, week, expiresAt }
    const written = await table.write(
      {
        put: { ...lastKey(memberId), entity: 'lastLot', week },
        when: last === undefined ? 'free' : { week: last },
      },
      { put: { ...lotKey(lot), entity: lotEntity, expiresAt, ...lot } },
      { put: marked },
      stayingOf(memberId),
    )
    if (written.done || written.blocked.includes(3)) return
  }
}

/** A member's own, newest first. */
export function listLots(table: Table, memberId: MemberId, cursor: string | undefined) {
  const listing = { pk: `MEMBER#${memberId}`, prefix: 'LOT#', newestFirst: true, limit: 20, cursor }
  return readPage(table, listing, parseLot)
}

/** A member's last ones, newest first; she is asked once a month, so that twenty go back longer than lots are kept. */
export async function listLotsNow(table: Table, memberId: MemberId): Promise<StoredLot[]> {
  const query = { pk: `MEMBER#${memberId}`, prefix: 'LOT#', newestFirst: true, limit: 20, consistent: true }
  return (await table.query(query)).items.map(parseLot)
}

export async function findLot(table: Table, memberId: MemberId, id: LotId): Promise<StoredLot | undefined> {
  return (await listLotsNow(table, memberId)).find((lot) => lot.id === id)
}

/** The write that moves an open lot on. */
export function settingOf(lot: StoredLot, state: Exclude<LotState, 'open'>): Write {
  return { change: lotKey(lot), set: { state }, when: { id: lot.id, state: 'open' } }
}

const Asked = v.object({ memberId: MemberId, week: v.string() })

/** Who was asked about an organisation in the draw of this week. */
export async function listAsked(table: Table, id: OrganisationId, week: string): Promise<MemberId[]> {
  const query = { pk: `ORGANISATION#${id}`, prefix: `LOT#${week}#`, consistent: true }
  return (await table.query(query)).items.map((item) => v.parse(Asked, item).memberId)
}

/** The lots of these members of one week that are there still. */
export async function findLotsOf(
  table: Table,
  members: readonly MemberId[],
  week: string,
): Promise<StoredLot[]> {
  const items = await table.getAll(members.map((memberId) => lotKey({ memberId, week })))
  return items.filter((item) => item !== undefined).map(parseLot)
}

/** Takes out all lots of a member. */
export async function removeLots(table: Table, memberId: MemberId): Promise<void> {
  for (;;) {
    const lots = await listLotsNow(table, memberId)
    if (lots.length === 0) return
    for (const lot of lots) {
      await table.write({ remove: askedKey(lot.organisation.id, lot) }, { remove: lotKey(lot) })
    }
  }
}

type Whose = Pick<StoredLot, 'memberId' | 'week'>
const lotKey = ({ memberId, week }: Whose) => ({ pk: `MEMBER#${memberId}`, sk: `LOT#${week}` })
const lastKey = (memberId: MemberId) => ({ pk: `MEMBER#${memberId}`, sk: 'LAST_LOT' })
const askedKey = (id: OrganisationId, { week, memberId }: Whose) => ({
  pk: `ORGANISATION#${id}`,
  sk: `LOT#${week}#${memberId}`,
})
