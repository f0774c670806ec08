// A function's bundle on disk: the entry `index.mjs`, and parts beside it that it imports at once or later.
import { readdirSync, readFileSync } from 'node:fs'

/** The parts in a folder, by name. */
export function partsIn(dist: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(dist).filter((name) => /^part-.*\.mjs$/.test(name))
  return new Map(names.map((name) => [name, readFileSync(`${dist}/${name}`)]))
}

/** Bytes that are read before the function can answer: the bundle and, over any number of steps, what it imports at once. */
export function bytesAtStart(bundle: Buffer, parts: ReadonlyMap<string, Buffer>): number {
  const wanted = [bundle]
  const seen = new Set<string>()
  let sum = 0
  for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
    sum += next.length
    for (const [, name = ''] of next.toString().matchAll(/(?:from|import)\s*"\.\/(part-[^"]+)"/g)) {
      const part = parts.get(name)
      if (part === undefined || seen.has(name)) continue
      seen.add(name)
      wanted.push(part)
    }
  }
  return sum
}
