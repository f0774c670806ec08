// The directory in the table: an entry for each organisation, the changes no index holds yet, and which index is the newest.
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import { readAll } from '../platform/page'
import type { Table } from '../platform/table'
import { Change, Entry, IndexRef } from './entry'

/** Puts an entry and tells of it, in one transaction. `version` sorts behind every earlier one of it. */
export async function putEntry(table: Table, entry: Entry, version: string): Promise<void> {
  const { id } = entry
  await table.write(
    { put: { ...entryKey(id), entity: 'directoryEntry', ...entry, version } },
    { put: { ...changeKey(version), entity: 'directoryChange', id, version, entry } },
  )
}

/** Takes an entry out and tells of it, in one transaction. */
export async function removeEntry(table: Table, id: OrganisationId, version: string): Promise<void> {
  await table.write(
    { remove: entryKey(id) },
    { put: { ...changeKey(version), entity: 'directoryChange', id, version } },
  )
}

const Stored = v.object({ ...Entry.entries, version: v.string() })

export async function findEntry(table: Table, id: OrganisationId) {
  const item = await table.get(entryKey(id), 'consistent')
  if (item === undefined) return undefined
  const { version, ...entry } = v.parse(Stored, item)
  return { entry, version }
}

/** All of them, by id: for the nightly rebuild only. */
export function listEntries(table: Table): Promise<Entry[]> {
  const query = { pk: 'DIRECTORY', prefix: 'ENTRY#', consistent: true }
  return readAll(table, query, (item) => v.parse(Entry, item))
}

/** Changes written at `since` or later, oldest first. */
export function listChanges(table: Table, since: string): Promise<Change[]> {
  const { pk } = changeKey('')
  const query = since === '' ? { pk } : { pk, after: changeKey(since) }
  return readAll(table, query, (item) => v.parse(Change, item))
}

/** Takes out the changes written before `since`. */
export async function removeChangesBefore(table: Table, since: string): Promise<void> {
  for (;;) {
    const { items } = await table.query({ pk: changeKey('').pk, limit: 50, consistent: true })
    const old = items.filter(({ sk }) => sk < since)
    if (old.length === 0) return
    await table.write(...old.map(({ pk, sk }) => ({ remove: { pk, sk } })))
  }
}

const Pointer = v.object({ newest: IndexRef, before: v.optional(IndexRef) })
/** The newest index, and the one before it in case that one cannot be read. */
export type Pointer = v.InferOutput<typeof Pointer>

export async function findPointer(table: Table): Promise<Pointer | undefined> {
  const item = await table.get(pointerKey)
  return item && v.parse(Pointer, item)
}

/** Points at a new index where this one was the newest; answers whether it was. */
export async function pointIf(table: Table, pointer: Pointer): Promise<boolean> {
  const { newest, before } = pointer
  const written = await table.write({
    put: { ...pointerKey, entity: 'directoryPointer', ...pointer, nth: newest.version },
    when: before === undefined ? 'free' : { nth: before.version },
  })
  return written.done
}

const entryKey = (id: OrganisationId) => ({ pk: 'DIRECTORY', sk: `ENTRY#${id}` })
const changeKey = (version: string) => ({ pk: 'DIRECTORY_CHANGES', sk: version })
const pointerKey = { pk: 'DIRECTORY', sk: 'POINTER' }
