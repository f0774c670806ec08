// How far an import has come, by the fingerprint of its files.
import * as v from 'valibot'
import type { Table } from '../platform/table'

const Stored = v.object({
  fingerprint: v.string(),
  /** The calendar day on which the newest rating of the files counts as given. */
  newestDay: v.string(),
  /** Evaluations written, in the import's own order. */
  written: v.number(),
})
export type ImportProgress = v.InferOutput<typeof Stored>

export async function findProgress(table: Table, fingerprint: string): Promise<ImportProgress | undefined> {
  const item = await table.get(keyOf(fingerprint), 'consistent')
  return item && v.parse(Stored, item)
}

export async function setProgress(table: Table, progress: ImportProgress): Promise<void> {
  await table.write({ put: { ...keyOf(progress.fingerprint), entity: 'import', ...progress } })
}

const keyOf = (fingerprint: string) => ({ pk: `IMPORT#${fingerprint}`, sk: 'IMPORT' })
