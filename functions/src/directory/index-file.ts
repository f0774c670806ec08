// The index as a file: every entry, column by column, in one gzipped JSON that a function reads in a blink.
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { bitsOf, type Columns } from '@ngo2/shared/directory/columns'
import { Cause } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import type { App } from '../platform/app'
import type { Entry, LevelFacts } from './entry'

/** Columns, and beside them the facts of those organisations that have any. */
export interface Index {
  readonly columns: Columns
  readonly facts: ReadonlyMap<string, LevelFacts>
}

/** Texts of a column are joined by line breaks, which none of them holds: a hundred thousand strings are read as one. */
const Contents = v.object({
  is: v.literal('directory 1'),
  size: v.number(),
  ids: v.string(),
  names: v.string(),
  examples: v.string(),
  places: v.string(),
  causes: v.string(),
  pinyin: v.string(),
  initials: v.string(),
  facts: v.record(
    v.string(),
    v.custom<LevelFacts>((value) => typeof value === 'object'),
  ),
})

/** Entries by ascending id. */
export async function writeIndex(app: App, version: string, entries: readonly Entry[]): Promise<void> {
  const column = (read: (entry: Entry) => string) =>
    entries.map((entry) => read(entry).replaceAll('\n', ' ')).join('\n')
  const contents: v.InferInput<typeof Contents> = {
    is: 'directory 1',
    size: entries.length,
    ids: column(({ id }) => id),
    names: column(({ name }) => name),
    examples: column(({ example }) => (example ? '1' : '')),
    places: column(({ place }) => place),
    causes: column(({ causes }) => causes.join(' ')),
    pinyin: column(({ pinyin }) => pinyin),
    initials: column(({ initials }) => initials),
    facts: Object.fromEntries(entries.flatMap(({ id, facts }) => (facts ? [[id, facts]] : []))),
  }
  const bytes = await promisify(gzip)(JSON.stringify(contents))
  await app.files.put(keyOf(version), bytes, 'application/gzip')
}

/** Throws where there is no such file, or what lies there is no index. */
export async function readIndex(app: App, version: string): Promise<Index> {
  const bytes = await app.files.get(keyOf(version))
  if (bytes === undefined) throw new Error(`there is no search index ${version}`)
  const contents = v.parse(Contents, JSON.parse((await promisify(gunzip)(bytes)).toString()))
  const { size } = contents
  const column = (text: string) => {
    const lines = size === 0 ? [] : text.split('\n')
    if (lines.length !== size)
      throw new Error(`the search index ${version} has a column that is too short or too long`)
    return lines
  }
  const columns = {
    ids: column(contents.ids),
    names: column(contents.names),
    examples: Uint8Array.from(column(contents.examples), (one) => (one === '1' ? 1 : 0)),
    places: column(contents.places),
    causes: Uint16Array.from(column(contents.causes), causeBits),
    pinyin: column(contents.pinyin),
    initials: column(contents.initials),
  }
  return { columns, facts: new Map(Object.entries(contents.facts)) }
}

export function removeIndex(app: App, version: string): Promise<void> {
  return app.files.removeAll(keyOf(version))
}

/** A cause that is not one any more is passed over until the next night. */
function causeBits(words: string): number {
  return bitsOf(words.split(' ').filter((word): word is Cause => v.is(Cause, word)))
}

const keyOf = (version: string) => `search/${version}.json.gz`
