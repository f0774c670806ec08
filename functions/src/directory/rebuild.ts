// The nightly rebuild: all entries into a new index, which then takes the place of the old one.
import { makeId } from '@ngo2/shared/contract/ids'
import type { App } from '../platform/app'
import { readIndex, removeIndex, writeIndex } from './index-file'
import { findPointer, listEntries, pointIf, removeChangesBefore } from './repository'

/** A change takes its version a moment before it is written; one made longer ago than this stands in the table. */
export const writingMs = 600_000

/**
 * Nothing is lost to it: a change during the rebuild is younger than the mark taken before the first entry was read, and changes go only
 * once the index before last is not pointed at any more. Of two rebuilds at once one wins. Throws where the new file cannot be read back.
 */
export async function rebuildDirectory(app: App): Promise<void> {
  const pointer = await findPointer(app.table)
  const since = makeId('ver', app.now().getTime() - writingMs, () => 0)
  const version = app.newId('idx')
  const entries = await listEntries(app.table)
  await writeIndex(app, version, entries)
  const { columns } = await readIndex(app, version)
  if (columns.ids.length !== entries.length) throw new Error('the new search index is not what was written')
  const before = pointer?.newest
  const won = await pointIf(app.table, { newest: { version, since }, ...(before && { before }) })
  if (!won) return removeIndex(app, version)
  app.log.note('search index rebuilt', { version, organisations: entries.length })
  if (before !== undefined) await removeChangesBefore(app.table, before.since)
  if (pointer?.before !== undefined) await removeIndex(app, pointer.before.version)
}
