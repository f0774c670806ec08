// Where objects lie: in a folder, or in memory for tests.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface StoredObject {
  readonly bytes: Buffer
  readonly type: string
}

/** Names are `bucket/key`. */
export interface Store {
  put(name: string, object: StoredObject): void
  get(name: string): StoredObject | undefined
  remove(name: string): void
  /** In the order of their UTF-8 bytes, as S3 lists. */
  list(prefix: string): string[]
}

export function memoryStore(): Store {
  const objects = new Map<string, StoredObject>()
  return {
    put: (name, object) => void objects.set(name, object),
    get: (name) => objects.get(name),
    remove: (name) => void objects.delete(name),
    list: (prefix) => [...objects.keys()].filter((name) => name.startsWith(prefix)).sort(),
  }
}

/** One file an object, its name in base64url so that no key can leave the folder. */
export function folderStore(folder: string): Store {
  mkdirSync(folder, { recursive: true })
  const pathOf = (name: string) => join(folder, Buffer.from(name).toString('base64url'))
  return {
    put(name, { bytes, type }) {
      const head = Buffer.from(`${type}\n`)
      writeFileSync(`${pathOf(name)}.new`, Buffer.concat([head, bytes]))
      renameSync(`${pathOf(name)}.new`, pathOf(name))
    },
    get(name) {
      if (!existsSync(pathOf(name))) return undefined
      const whole = readFileSync(pathOf(name))
      const end = whole.indexOf('\n')
      return { type: whole.toString('utf8', 0, end), bytes: whole.subarray(end + 1) }
    },
    remove: (name) => rmSync(pathOf(name), { force: true }),
    list(prefix) {
      const names = readdirSync(folder).filter((file) => !file.endsWith('.new'))
      return names
        .map((file) => Buffer.from(file, 'base64url').toString())
        .filter((name) => name.startsWith(prefix))
        .sort()
    },
  }
}
