// Ids for what comes from outside: the same name gives the same id, so an import told twice is one import.
import { createHash } from 'node:crypto'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** An id of our form made from a name of theirs: 130 bits of SHA-256 in base 32. */
export function idFromOutside(prefix: string, ...names: string[]): string {
  const bytes = createHash('sha256')
    .update(JSON.stringify([prefix, ...names]))
    .digest()
  const characters = Array.from({ length: 26 }, (_, at) => alphabet.charAt((bytes[at] ?? 0) % 32))
  return `${prefix}_${characters.join('')}`
}
