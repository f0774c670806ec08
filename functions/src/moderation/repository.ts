// Cases in the table: open ones in one partition, decided ones in another, both sorted by the time they were opened.
import { Case, CaseId, type Subject } from '@ngo2/shared/moderation/case'
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

/** The writes that open a case, for a transaction of somebody else's. */
export function openingOf(opened: StoredCase): Write[] {
  const { id, subject } = opened
  return [
    { put: { ...keyOf('open', id), entity: caseEntity, ...opened }, when: 'free' },
    { put: { ...aboutKey(subject, id), entity: 'caseAbout', caseId: id } },
  ]
}

export async function findCase(table: Table, id: CaseId): Promise<StoredCase | undefined> {
  // One after the other: a case on its way from open to done is missed by neither.
  const item =
    (await table.get(keyOf('open', id), 'consistent')) ?? (await table.get(keyOf('done', id), 'consistent'))
  return item && parseCase(item)
}

export function listOpenCases(table: Table, cursor: string | undefined) {
  return readPage(table, { pk: 'CASES#open', limit: 20, cursor }, parseCase)
}

/** Moves a case from open to done; false when it was moved, erased or lost its reporter meanwhile. */
export async function shelveIfOpen(table: Table, decided: StoredCase): Promise<boolean> {
  const { id, reporterId } = decided
  const written = await table.write(
    { remove: keyOf('open', id), when: { id, reporterId } },
    { put: { ...keyOf('done', id), entity: caseEntity, ...decided }, when: 'free' },
  )
  return written.done
}

/** Changes a case where it stands; false when it was moved or erased meanwhile. */
export async function setCase(
  table: Table,
  { id, decision }: StoredCase,
  set: Partial<StoredCase>,
): Promise<boolean> {
  const key = keyOf(decision === undefined ? 'open' : 'done', id)
  return (await table.write({ change: key, set, when: 'present' })).done
}

/** Erases all cases about a name whose bearer goes. Nothing about her may open any more. */
export async function eraseCasesAbout(table: Table, subject: Subject): Promise<void> {
  for (;;) {
    const { items } = await table.query({ pk: aboutPk(subject), limit: 50, consistent: true })
    if (items.length === 0) return
    for (const item of items) {
      const { caseId: id } = v.parse(Pointer, item)
      await table.write(
        { remove: keyOf('open', id) },
        { remove: keyOf('done', id) },
        { remove: aboutKey(subject, id) },
      )
    }
  }
}

const Pointer = v.object({ caseId: CaseId })
const aboutPk = ({ kind, id }: Subject) => `CASES_ABOUT#${kind}#${id}`
const aboutKey = (subject: Subject, id: CaseId) => ({ pk: aboutPk(subject), sk: id })
function keyOf(shelf: Shelf, id: CaseId) {
  return { pk: `CASES#${shelf}`, sk: id }
}
