// Cases in the table: open ones in one partition, decided ones in another, both sorted by the time they were opened.
import { Case, type CaseId } from '@ngo2/shared/moderation/case'
import * as v from 'valibot'
import type { Item } from '../platform/item'
import { readPage } from '../platform/page'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

export const caseEntity = 'case'
type Shelf = 'open' | 'done'

/** A case as stored; who reported it is kept for the audit and never shown. */
const Stored = v.object({ ...Case.entries, reporterId: v.optional(v.string()) })
export type StoredCase = v.InferOutput<typeof Stored>

export function parseCase(item: Item): StoredCase {
  return v.parse(Stored, item)
}

/** The write that opens a case, for a transaction of somebody else's. */
export function openingOf(opened: StoredCase): Write {
  return { put: { ...keyOf('open', opened.id), entity: caseEntity, ...opened }, when: 'free' }
}

export async function findCase(table: Table, id: CaseId): Promise<StoredCase | undefined> {
  const [open, done] = await table.getAll([keyOf('open', id), keyOf('done', id)])
  const item = done ?? open
  return item && parseCase(item)
}

export function listOpenCases(table: Table, cursor: string | undefined) {
  return readPage(table, { pk: 'CASES#open', limit: 20, cursor }, parseCase)
}

/** Moves a case from open to done; false when somebody else did meanwhile. */
export async function shelveIfOpen(table: Table, decided: StoredCase): Promise<boolean> {
  const written = await table.write(
    { remove: keyOf('open', decided.id), when: 'present' },
    { put: { ...keyOf('done', decided.id), entity: caseEntity, ...decided }, when: 'free' },
  )
  return written.done
}

function keyOf(shelf: Shelf, id: CaseId) {
  return { pk: `CASES#${shelf}`, sk: id }
}
