// The S3 stand-in under the real client: objects come back as they went in, and unsigned requests do not come in.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  CopyObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
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

it('keeps names of up to 1,024 bytes and refuses longer ones', async () => {
  const Key = `森/${'x'.repeat(1020)}`
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'leaf' }))
  expect(String(await get(Key))).toBe('leaf')
  expect((await s3.send(new ListObjectsV2Command({ Bucket }))).Contents).toEqual([{ Key }])
  const longer = new PutObjectCommand({ Bucket, Key: `${Key}y`, Body: 'leaf' })
  await expect(s3.send(longer)).rejects.toMatchObject({ name: 'KeyTooLongError' })
})

it('lists page by page', async () => {
  for (const Key of ['1', '2', '3']) await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }))
  const first = await s3.send(new ListObjectsV2Command({ Bucket, MaxKeys: 2 }))
  expect(first.Contents?.map(({ Key }) => Key)).toEqual(['1', '2'])
  const ContinuationToken = first.NextContinuationToken
  const second = await s3.send(new ListObjectsV2Command({ Bucket, MaxKeys: 2, ContinuationToken }))
  expect(second.Contents?.map(({ Key }) => Key)).toEqual(['3'])
  expect(second.IsTruncated).toBe(false)
})

it('tells the size and type of an object without sending it', async () => {
  await s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'leaf', ContentType: 'text/plain' }))
  const head = await s3.send(new HeadObjectCommand({ Bucket, Key: 'a' }))
  expect([head.ContentLength, head.ContentType]).toEqual([4, 'text/plain'])
})

it('copies what still is what the caller believes, and nothing else', async () => {
  const { ETag } = await s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'leaf' }))
  const copy = { Bucket, Key: 'b', CopySource: 'b/a' }
  await s3.send(new CopyObjectCommand({ ...copy, CopySourceIfMatch: ETag }))
  expect((await get('b')).toString()).toBe('leaf')
  await expect(
    s3.send(new CopyObjectCommand({ ...copy, CopySourceIfMatch: '"other"' })),
  ).rejects.toMatchObject({ name: 'PreconditionFailed' })
})

it('answers the beginning of an object', async () => {
  await s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'leaves' }))
  const part = await s3.send(new GetObjectCommand({ Bucket, Key: 'a', Range: 'bytes=0-3' }))
  expect([await part.Body?.transformToString(), part.ContentRange]).toEqual(['leav', 'bytes 0-3/6'])
})

it('says loudly what it does not do', async () => {
  await s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'leaves' }))
  const end = new GetObjectCommand({ Bucket, Key: 'a', Range: 'bytes=-3' })
  await expect(s3.send(end)).rejects.toMatchObject({ name: 'NotImplemented' })
})
