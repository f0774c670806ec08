// Evidence in the table, one item for each of the items, beside everything else of its organisation.
import type { EvidenceId } from '@ngo2/shared/evidence/evidence'
import type { GivenItem } from '@ngo2/shared/evidence/item'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import { readAll } from '../platform/page'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'
import { StoredCorrection } from './correction-repository'
import { type StoredEvidence, StoredRecord } from './stored'

export const evidenceItemEntity = 'evidenceItem'
export const updateMonthEntity = 'updateMonth'

export async function findRecord(
  table: Table,
  organisationId: OrganisationId,
  item: GivenItem,
): Promise<StoredRecord> {
  const found = await table.get(recordKey(organisationId, item), 'consistent')
  return found ? v.parse(StoredRecord, found) : { organisationId, item, version: 0, accepted: [] }
}

/** The write that keeps a record as its next version, where nobody changed it since it was read. */
export function savingOf(before: StoredRecord, after: Pick<StoredRecord, 'given' | 'accepted'>): Write {
  const { organisationId, item, version } = before
  const put = {
    ...recordKey(organisationId, item),
    entity: evidenceItemEntity,
    organisationId,
    item,
    version: version + 1,
    ...after,
  }
  return { put, when: version === 0 ? 'free' : { version } }
}

/** The piece of this id, waiting or accepted. */
export function pieceIn({ given, accepted }: StoredRecord, id: EvidenceId): StoredEvidence | undefined {
  return [given, ...accepted].find((one) => one?.id === id)
}

export interface Kept {
  readonly records: readonly StoredRecord[]
  readonly corrections: readonly StoredCorrection[]
  /** `2026-11` */
  readonly months: readonly string[]
  /** What its team was reminded of. */
  readonly reminded: ReadonlySet<string>
}

/** Everything of an organisation that has to do with evidence, in one consistent read. */
export async function findKept(table: Table, organisationId: OrganisationId): Promise<Kept> {
  const query = { pk: `ORGANISATION#${organisationId}`, prefix: 'EVIDENCE#', consistent: true }
  const items = await readAll(table, query, (item) => item)
  const under = (prefix: string) => items.filter(({ sk }) => sk.startsWith(prefix))
  return {
    records: under('EVIDENCE#ITEM#').map((item) => v.parse(StoredRecord, item)),
    corrections: under('EVIDENCE#CORRECTION#').map((item) => v.parse(StoredCorrection, item)),
    months: under('EVIDENCE#MONTH#').map(({ sk }) => sk.slice('EVIDENCE#MONTH#'.length)),
    reminded: new Set(under(remindedPrefix).map(({ sk }) => sk.slice(remindedPrefix.length))),
  }
}

/** Takes out what is left under an organisation of items, months and reminders. */
export async function removeKept(table: Table, organisationId: OrganisationId, kept: Kept): Promise<void> {
  const under = [
    ...kept.records.map(({ item }) => `ITEM#${item}`),
    ...kept.months.map((month) => `MONTH#${month}`),
    ...[...kept.reminded].map((what) => `REMINDED#${what}`),
  ]
  for (const name of under) {
    await table.write({ remove: { pk: `ORGANISATION#${organisationId}`, sk: `EVIDENCE#${name}` } })
  }
}

/** Remembers that something readers can see was new in this month. */
export async function setUpdateMonth(table: Table, organisationId: OrganisationId, month: string) {
  const key = { pk: `ORGANISATION#${organisationId}`, sk: `EVIDENCE#MONTH#${month}` }
  await table.write({ put: { ...key, entity: updateMonthEntity, organisationId }, when: 'free' })
}

/** The write that remembers a reminder, so that it comes once. It is forgotten after two years. */
export function remindingOf(organisationId: OrganisationId, what: string, now: Date): Write {
  const key = { pk: `ORGANISATION#${organisationId}`, sk: `${remindedPrefix}${what}` }
  const expiresAt = Math.floor(now.getTime() / 1000) + 2 * 366 * 24 * 3600
  return { put: { ...key, entity: 'evidenceReminder', organisationId, expiresAt }, when: 'free' }
}

const remindedPrefix = 'EVIDENCE#REMINDED#'
const recordKey = (organisationId: OrganisationId, item: GivenItem) => ({
  pk: `ORGANISATION#${organisationId}`,
  sk: `EVIDENCE#ITEM#${item}`,
})
