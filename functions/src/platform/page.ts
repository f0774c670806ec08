// Paging: one more than asked for tells whether there is a next page; the cursor is the last sort key, opaque. And reading on to the end.
import type { Page } from '@ngo2/shared/contract/page'
import { AppError } from './app-error'
import type { Item } from './item'
import type { Query, Table } from './table'

interface Listing extends Pick<Query, 'pk' | 'prefix' | 'newestFirst'> {
  readonly limit: number
  readonly cursor: string | undefined
}

/** One page of a partition in key order, each item read by `read`. A cursor of another list is refused. */
export async function readPage<T>(table: Table, list: Listing, read: (item: Item) => T): Promise<Page<T>> {
  const { cursor, limit, ...query } = list
  const position = openCursor(cursor, ['sk'])
  if (position?.sk === '' || position?.sk.startsWith(query.prefix ?? '') === false) throw strangeCursor()
  const after = position && { after: { pk: query.pk, sk: position.sk } }
  const { items } = await table.query({ ...query, ...after, limit: limit + 1 })
  const shown = items.slice(0, limit)
  const last = shown.at(-1)
  const more = items.length > limit && last !== undefined
  return { items: shown.map(read), ...(more ? { next: sealCursor({ sk: last.sk }) } : {}) }
}

/** Everything a query finds, in key order, each item read by `read`. */
export async function readAll<T>(table: Table, query: Query, read: (item: Item) => T): Promise<T[]> {
  const all: T[] = []
  let { after } = query
  do {
    const found = await table.query({ ...query, ...(after && { after }) })
    all.push(...found.items.map(read))
    after = found.last as Query['after']
  } while (after !== undefined)
  return all
}

/** Seals a sort position into a cursor. */
export function sealCursor(position: Record<string, string>): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url')
}

/** Opens a cursor that holds exactly these string fields; refuses anything else by name. */
export function openCursor<const Field extends string>(
  cursor: string | undefined,
  fields: readonly Field[],
): Record<Field, string> | undefined {
  if (cursor === undefined) return undefined
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const entries = Object.entries(position as object)
    const fits = entries.length === fields.length
    if (fits && fields.every((field) => typeof (position as Record<string, unknown>)[field] === 'string')) {
      return position as Record<Field, string>
    }
  } catch {
    // Not ours: refused below like any other stranger's cursor.
  }
  throw strangeCursor()
}

function strangeCursor(): AppError {
  return new AppError('request.invalid', 'the cursor is not one of this list', { field: 'cursor' })
}
