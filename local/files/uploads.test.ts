// What a phone may send with a permission somebody else signed: that, there, until then, and nothing more.
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { createPresignedPost, type PresignedPostOptions } from '@aws-sdk/s3-presigned-post'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import type { Listening } from '../listen'
import { startFiles } from '.'
import { filesCredentials } from './signature'

const Bucket = 'b'
let files: Listening
let s3: S3Client
let lateMs = 0

beforeEach(async () => {
  lateMs = 0
  files = await startFiles({ nowMs: () => Date.now() + lateMs })
  s3 = new S3Client({
    endpoint: files.url,
    region: 'local',
    forcePathStyle: true,
    credentials: filesCredentials,
  })
})
afterEach(async () => {
  s3.destroy()
  await files.close()
})

const permission: Omit<PresignedPostOptions, 'Bucket' | 'Key'> = {
  Conditions: [
    ['content-length-range', 3, 10],
    ['starts-with', '$Content-Type', 'image/'],
  ],
  Expires: 60,
}

/** Sends a form as signed, altered as told; answers the status and the error's code. */
async function post(file: string, alter: Record<string, string> = {}, Key = 'photos/one.png') {
  const { url, fields } = await createPresignedPost(s3, { Bucket, Key, ...permission })
  const form = new FormData()
  for (const [name, value] of Object.entries({ 'Content-Type': 'image/png', ...fields, ...alter })) {
    form.append(name, value)
  }
  form.append('file', new Blob([file]), 'oak.png')
  const response = await fetch(url, { method: 'POST', body: form })
  const [, code] = /<Code>(\w+)</.exec(await response.text()) ?? []
  return code === undefined ? response.status : `${response.status} ${code}`
}

async function stored(Key: string) {
  const { Body, ContentType } = await s3.send(new GetObjectCommand({ Bucket, Key }))
  return [await Body?.transformToString(), ContentType]
}

test('a form as it was permitted is stored with its type', async () => {
  expect(await post('a leaf')).toBe(204)
  expect(await stored('photos/one.png')).toEqual(['a leaf', 'image/png'])
})

test('a key may take the name of the file', async () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own name for the file's name.
  expect(await post('a leaf', {}, 'photos/${filename}')).toBe(204)
  expect(await stored('photos/oak.png')).toEqual(['a leaf', 'image/png'])
})

test.each([
  ['a file too large', 'eleven bytes', {}, '400 EntityTooLarge'],
  ['a file too small', 'ab', {}, '400 EntityTooSmall'],
  ['another type', 'a leaf', { 'Content-Type': 'text/html' }, '403 AccessDenied'],
  ['another key', 'a leaf', { key: 'ranking/one' }, '403 AccessDenied'],
  ['a field nobody permitted', 'a leaf', { acl: 'public-read' }, '403 AccessDenied'],
  [
    'a policy of its own',
    'a leaf',
    { Policy: btoa('{"expiration":"2099-01-01T00:00:00Z","conditions":[]}') },
    '403 SignatureDoesNotMatch',
  ],
  ['no signature', 'a leaf', { 'X-Amz-Signature': '' }, '403 SignatureDoesNotMatch'],
])('%s is refused', async (_, file, alter, answer) => {
  expect(await post(file, alter)).toBe(answer)
})

test('a permission ends', async () => {
  lateMs = 61_000
  expect(await post('a leaf')).toBe('403 AccessDenied')
})

test('an address signed for one object and one verb serves those, until it ends', async () => {
  const put = await getSignedUrl(s3, new PutObjectCommand({ Bucket, Key: 'a' }), { expiresIn: 60 })
  const get = await getSignedUrl(s3, new GetObjectCommand({ Bucket, Key: 'a' }), { expiresIn: 60 })
  const ask = async (url: string, init?: RequestInit) => (await fetch(url, init)).status
  expect(await ask(put, { method: 'PUT', body: 'a leaf' })).toBe(200)
  expect(await (await fetch(get)).text()).toBe('a leaf')
  expect(await ask(get, { method: 'DELETE' })).toBe(403)
  expect(await ask(get.replace('/b/a?', '/b/c?'))).toBe(403)
  expect(await ask(get.replace('Expires=60', 'Expires=600'))).toBe(403)
  lateMs = 61_000
  expect(await ask(get)).toBe(403)
})
