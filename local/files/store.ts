// Where objects lie: in a folder, or in memory for tests.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

export interface StoredObject {
  readonly bytes: Buffer
  readonly type: string
}

/** Names are `bucket/key`. */
export interface Store {
  put(name: string, object: StoredObject): void
  get(name: string): StoredObject | undefined
  remove(name: string): void
  /** In order. */
  list(prefix: string): string[]
}

/** An object that was put up, and how large it is. */
export interface Created {
  readonly bucket: string
  readonly key: string
  readonly bytes: number
}

/** A store that tells of every object put into it. */
export function tellingStore(store: Store, tell: (created: Created) => void): Store {
  return {
    ...store,
    put(name, object) {
      store.put(name, object)
      const [bucket = '', ...key] = name.split('/')
      tell({ bucket, key: key.join('/'), bytes: object.bytes.length })
    },
  }
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
  const pathOf = (name: string) => join(folder, ...piecesOf(name))
  return {
    put(name, { bytes, type }) {
      const path = pathOf(name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(`${path}.new`, Buffer.concat([Buffer.from(`${type}\n`), bytes]))
      renameSync(`${path}.new`, path)
    },
    get(name) {
      if (!existsSync(pathOf(name))) return undefined
      const whole = readFileSync(pathOf(name))
      const end = whole.indexOf('\n')
      return { type: whole.toString('utf8', 0, end), bytes: whole.subarray(end + 1) }
    },
    remove: (name) => rmSync(pathOf(name), { force: true }),
    list: (prefix) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.endsWith('.new'))
        .map((entry) => nameOf(relative(folder, join(entry.parentPath, entry.name))))
        .filter((name) => name.startsWith(prefix))
        .sort(),
  }
}

/** A file's name holds 255 bytes and a key 1,024, so a long one goes on inside folders, whose names end in `+`. */
function piecesOf(name: string): string[] {
  const pieces =
    Buffer.from(name)
      .toString('base64url')
      .match(/.{1,200}/g) ?? []
  return pieces.map((piece, at) => (at < pieces.length - 1 ? `${piece}+` : piece))
}

function nameOf(path: string): string {
  return Buffer.from(path.replaceAll(/\+[/\\]/g, ''), 'base64url').toString()
}
