// The bucket as our functions use it, over signed HTTP.
import { startFiles } from '@ngo2/local/files/index'
import type { Listening } from '@ngo2/local/listen'
import { type Files, openFiles } from './files'
import { type Place, placeHere } from './files-place'

let store: Listening
let place: Place
let files: Files
let nowMs = Date.parse('2026-11-24T03:00:00.000Z')

beforeAll(async () => {
  store = await startFiles({ nowMs: () => nowMs })
  const clock = { nowMs: () => nowMs }
  place = { url: `${store.url}/b`, region: 'local', accessKeyId: 'local', secretAccessKey: 'local', ...clock }
  files = openFiles('b', place)
})
afterAll(() => store.close())

const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString()
const put = (key: string, text: string) => files.put(key, Buffer.from(text), 'text/plain')

it('hands back what was put, and nothing for what never was', async () => {
  await put('a/一 &+.txt', 'leaf')
  expect(textOf(await files.get('a/一 &+.txt'))).toBe('leaf')
  expect(await files.get('a/none')).toBeUndefined()
  expect(await files.look('a/none', 10)).toBeUndefined()
})

it('lists and removes by the beginning of a key, however many there are', async () => {
  const keys = Array.from({ length: 1005 }, (_, at) => `many/${String(at).padStart(4, '0')}&`)
  for (let at = 0; at < keys.length; at += 50)
    await Promise.all(keys.slice(at, at + 50).map((key) => put(key, 'x')))
  await put('other', 'x')
  expect(await files.list('many/')).toEqual(keys)
  await files.removeAll('many/')
  expect(await files.list('')).not.toContain(keys[0])
  expect(await files.list('many/')).toEqual([])
  expect(textOf(await files.get('other'))).toBe('x')
})

it('tells the size and the seal of an object from its beginning', async () => {
  await put('long', 'a long leaf')
  const glance = await files.look('long', 6)
  expect([textOf(glance?.head), glance?.bytes]).toEqual(['a long', 11])
  expect(await files.copyIf('long', 'kept/long', glance?.seal ?? '')).toBe(true)
  expect(textOf(await files.get('kept/long'))).toBe('a long leaf')
  await put('long', 'another leaf')
  expect(await files.copyIf('long', 'kept/long', glance?.seal ?? '')).toBe(false)
  expect(await files.copyIf('gone', 'kept/long', glance?.seal ?? '')).toBe(false)
  expect(textOf(await files.get('kept/long'))).toBe('a long leaf')
})

const inMinutes = (minutes: number) => new Date(nowMs + minutes * 60_000)

it('lets somebody without a key put up what a form allows, until it expires', async () => {
  const form = files.formFor({ key: 'up/one', now: inMinutes(0), expiresAt: inMinutes(10), maxBytes: 8 })
  expect([await send(form, 'leaf'), await send(form, 'far too long')]).toEqual([201, 400])
  expect(await send({ ...form, fields: { ...form.fields, key: 'up/two' } }, 'leaf')).toBe(403)
  nowMs += 11 * 60_000
  expect(await send(form, 'leaf')).toBe(403)
})

it('lets somebody without a key read through an address, until it expires, and opens only pictures in place', async () => {
  await put('doc', 'leaf')
  const wanted = { key: 'doc', now: inMinutes(0), expiresAt: inMinutes(5) }
  const address = await files.addressOf({ ...wanted, contentType: 'application/pdf' })
  const answer = await fetch(address)
  expect(await answer.text()).toBe('leaf')
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(answer.headers.get('content-disposition')).toBe('attachment')
  const picture = await fetch(await files.addressOf({ ...wanted, contentType: 'image/webp' }))
  expect(picture.headers.get('content-disposition')).toBe('inline')
  expect((await fetch(address.replace('attachment', 'inline'))).status).toBe(403)
  nowMs += 6 * 60_000
  expect((await fetch(address)).status).toBe(403)
})

it('says what the bucket refuses', async () => {
  const stranger = openFiles('b', { ...place, secretAccessKey: 'wrong' })
  await expect(stranger.get('doc')).rejects.toThrow('S3 answers 403 to GET /doc')
})

it('finds the bucket of a region of China under its own suffix', () => {
  const keys = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' }
  expect(placeHere('b', { ...keys, AWS_REGION: 'cn-north-1' }).url).toBe(
    'https://b.s3.cn-north-1.amazonaws.com.cn',
  )
  expect(placeHere('b', { ...keys, AWS_REGION: 'ap-southeast-1', AWS_SESSION_TOKEN: 't' })).toMatchObject({
    url: 'https://b.s3.ap-southeast-1.amazonaws.com',
    sessionToken: 't',
  })
})

async function send({ url, fields }: { url: string; fields: Record<string, string> }, text: string) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new Blob([text]))
  return (await fetch(url, { method: 'POST', body: form })).status
}
