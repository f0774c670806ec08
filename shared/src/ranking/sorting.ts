// Counting sort: brings sheets into the order of a small whole key in one pass, keeping the order of equals.

/** `items` in the order of `key[item]` (each below `keys`); items with the same key stay as they came. */
export function sortedBy(key: Uint32Array, keys: number, items: Uint32Array): Uint32Array {
  const next = new Uint32Array(keys + 1)
  for (const item of items) bump(next, (key[item] ?? 0) + 1)
  for (let k = 1; k <= keys; k++) next[k] = (next[k] ?? 0) + (next[k - 1] ?? 0)
  const order = new Uint32Array(items.length)
  for (const item of items) order[bump(next, key[item] ?? 0)] = item
  return order
}

/** Adds one and answers what was there before. */
function bump(counts: Uint32Array, at: number): number {
  const before = counts[at] ?? 0
  counts[at] = before + 1
  return before
}
