// The S3 stand-in under the real client: objects come back as they went in, and unsigned requests do not come in.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import type { Listening } from '../listen'
import { startFiles } from '.'
import { filesCredentials } from './signature'

const Bucket = 'b'
let folder: string
let files: Listening
let s3: S3Client

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ngo2-files-'))
  files = await startFiles({ folder })
  s3 = client(filesCredentials.secretAccessKey)
})
afterEach(async () => {
  await files.close()
  rmSync(folder, { recursive: true })
})

function client(secretAccessKey: string) {
  const credentials = { accessKeyId: 'local', secretAccessKey }
  return new S3Client({ endpoint: files.url, region: 'local', forcePathStyle: true, credentials })
}
const get = async (Key: string) => {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }))
  return Buffer.from((await Body?.transformToByteArray()) ?? [])
}

it('gives back the bytes that were put, also after a restart', async () => {
  const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, n) => n % 251))
  await s3.send(new PutObjectCommand({ Bucket, Key: 'a/é&<x>.bin', Body: bytes }))
  expect((await get('a/é&<x>.bin')).equals(bytes)).toBe(true)
  await files.close()
  files = await startFiles({ folder })
  s3 = client(filesCredentials.secretAccessKey)
  expect((await get('a/é&<x>.bin')).equals(bytes)).toBe(true)
})

it('lists by prefix and removes what it is told', async () => {
  for (const Key of ['r/2', 'r/1', 's/1']) await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }))
  const list = async () =>
    (await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'r/' }))).Contents?.map(({ Key }) => Key)
  expect(await list()).toEqual(['r/1', 'r/2'])
  await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: 'r/1' }] } }))
  expect(await list()).toEqual(['r/2'])
})

it('has the documented names for what is missing, unsigned or signed with another secret', async () => {
  await expect(get('nothing')).rejects.toMatchObject({ name: 'NoSuchKey' })
  expect((await fetch(`${files.url}/b/x`)).status).toBe(403)
  s3 = client('another')
  await expect(get('nothing')).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' })
})
