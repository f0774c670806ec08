// What an import is known by: the bytes of its files.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** SHA-256 of these files one after the other, hex. */
export async function fingerprintOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const path of paths) {
    for await (const part of createReadStream(path)) hash.update(part as Buffer)
    hash.update('\n')
  }
  return hash.digest('hex')
}
