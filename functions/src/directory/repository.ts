// The directory in the table: one small row for each organisation, and a version that grows with every new one.
import { Organisation, OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import type { Table } from '../platform/table'

/** What a list shows of an organisation, and what it is found by. */
const Entry = v.object({
  ...v.pick(Organisation, ['name', 'example', 'place', 'causes']).entries,
  id: OrganisationId,
  /** Lower case: the name, its pinyin in full and by initials, places, causes. */
  haystack: v.string(),
})
export type Entry = v.InferOutput<typeof Entry>

export async function addEntry(table: Table, entry: Entry, version: string): Promise<void> {
  await table.write(
    { put: { pk: 'DIRECTORY', sk: `ENTRY#${entry.id}`, entity: 'directoryEntry', ...entry } },
    { put: { ...versionKey, entity: 'directoryVersion', version } },
  )
}

export async function listEntries(table: Table): Promise<Entry[]> {
  const all: Entry[] = []
  let after: { pk: string; sk: string } | undefined
  do {
    const found = await table.query({ pk: 'DIRECTORY', prefix: 'ENTRY#', ...(after && { after }) })
    all.push(...found.items.map((item) => v.parse(Entry, item)))
    after = found.last as typeof after
  } while (after !== undefined)
  return all
}

export async function findVersion(table: Table): Promise<string> {
  const item = await table.get(versionKey)
  return item === undefined ? '' : v.parse(Versioned, item).version
}

const Versioned = v.object({ version: v.string() })
const versionKey = { pk: 'DIRECTORY', sk: 'VERSION' }
