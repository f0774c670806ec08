// Files: whole objects in one private bucket, by key.
import { type AskBucket, openPlace, type Place, pathOf, placeHere } from './files-place'
import { type AddressWanted, type Form, type FormWanted, signAddress, signForm } from './files-signing'

export interface Files {
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>
  /** The bytes, or nothing where there is no such object. */
  get(key: string): Promise<Uint8Array | undefined>
  /** Keys that begin so, in order. */
  list(prefix: string): Promise<string[]>
  /** Takes one object away, whether it is there or not. */
  remove(key: string): Promise<void>
  /** Removes every object whose key begins so. */
  removeAll(prefix: string): Promise<void>
  /** The beginning of an object, at most so many bytes of it, or nothing where there is no such object. */
  look(key: string, mostBytes: number): Promise<Glance | undefined>
  /** Copies what still bears this seal; false where it does not, or is gone. */
  copyIf(from: string, to: string, seal: string): Promise<boolean>
  /** Permission to put one object up by form. */
  formFor(wanted: FormWanted): Form
  /** Permission to read one object, as an address. */
  addressOf(wanted: AddressWanted): Promise<string>
}

export interface Glance {
  readonly head: Uint8Array
  /** Of the whole object. */
  readonly bytes: number
  /** Changes with the bytes (the ETag): 32 hex digits for what came in one piece. */
  readonly seal: string
}

/** The bucket at this place; the one the environment names unless told otherwise. */
export function openFiles(bucket: string, place: Place = placeHere(bucket)): Files {
  const ask = openPlace(place)
  const list = (prefix: string) => listAll(ask, prefix)
  return {
    list,
    async put(key, body, contentType) {
      await ask(pathOf(key), { method: 'PUT', body, headers: { 'content-type': contentType } })
    },
    async get(key) {
      const answer = await ask(pathOf(key), { method: 'GET', expected: [404] })
      return answer.status === 404 ? undefined : new Uint8Array(await answer.arrayBuffer())
    },
    async remove(key) {
      await ask(pathOf(key), { method: 'DELETE' })
    },
    async removeAll(prefix) {
      const keys = await list(prefix)
      for (let at = 0; at < keys.length; at += atOnce) {
        const some = keys.slice(at, at + atOnce)
        await Promise.all(some.map((key) => ask(pathOf(key), { method: 'DELETE' })))
      }
    },
    async look(key, mostBytes) {
      const headers = { range: `bytes=0-${mostBytes - 1}` }
      const answer = await ask(pathOf(key), { method: 'GET', headers, expected: [404] })
      if (answer.status === 404) return undefined
      const head = new Uint8Array(await answer.arrayBuffer())
      const [, total] = /\/(\d+)$/.exec(answer.headers.get('content-range') ?? '') ?? []
      return { head, bytes: Number(total ?? head.length), seal: sealIn(answer) }
    },
    async copyIf(from, to, seal) {
      const source = encodeURI(`/${bucket}/${from}`)
      const headers = { 'x-amz-copy-source': source, 'x-amz-copy-source-if-match': `"${seal}"` }
      const answer = await ask(pathOf(to), { method: 'PUT', headers, expected: [404, 412] })
      return answer.ok
    },
    formFor: (wanted) => signForm(place, wanted),
    addressOf: (wanted) => signAddress(place, wanted),
  }
}

/** For functions that were given no files: whatever is asked is refused. */
export function noFiles(why: string): Files {
  const refuse = (): never => {
    throw new Error(why)
  }
  const later = async () => refuse()
  return {
    put: later,
    get: later,
    list: later,
    remove: later,
    removeAll: later,
    look: later,
    copyIf: later,
    formFor: refuse,
    addressOf: later,
  }
}

/** Requests under way at once. */
const atOnce = 20

async function listAll(ask: AskBucket, prefix: string): Promise<string[]> {
  const keys: string[] = []
  for (let token: string | undefined = ''; token !== undefined; ) {
    const query = new URLSearchParams({ 'list-type': '2', prefix })
    if (token !== '') query.set('continuation-token', token)
    const page = await (await ask(`/?${query}`, { method: 'GET' })).text()
    keys.push(...textsIn(page, 'Key'))
    token = textsIn(page, 'NextContinuationToken')[0]
  }
  return keys
}

/** Texts of the XML elements of this name. */
function textsIn(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) =>
    text.replace(/&(\w+|#x?\w+);/g, (whole, entity: string) => entities[entity] ?? whole),
  )
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#34': '"',
}

const sealIn = (answer: Response) => (answer.headers.get('etag') ?? '').replaceAll('"', '')
