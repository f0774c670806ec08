// How every list travels: a handful of items and an opaque cursor to the next handful.
import * as v from 'valibot'

/** Opaque to the client; holds only the sort position. */
export const Cursor = v.pipe(v.string(), v.maxLength(400), v.regex(/^[\w-]+$/))

/** A page of items; `next` is absent on the last one. */
export function pageOf<Item extends v.GenericSchema>(item: Item) {
  return v.object({ items: v.array(item), next: v.optional(Cursor) })
}

export interface Page<Item> {
  readonly items: Item[]
  readonly next?: string
}
