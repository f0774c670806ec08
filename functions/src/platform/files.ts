// Files: whole objects in one private bucket, by key.
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'

export interface Files {
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>
  /** The bytes, or nothing where there is no such object. */
  get(key: string): Promise<Uint8Array | undefined>
  /** Keys that begin so, in order. */
  list(prefix: string): Promise<string[]>
  /** Removes every object whose key begins so. */
  removeAll(prefix: string): Promise<void>
}

export function openFiles(Bucket: string, s3 = defaultClient()): Files {
  const list = async (Prefix: string) => {
    const keys: string[] = []
    let ContinuationToken: string | undefined
    do {
      const page = await s3.send(new ListObjectsV2Command({ Bucket, Prefix, ContinuationToken }))
      keys.push(...(page.Contents ?? []).flatMap((object) => object.Key ?? []))
      ContinuationToken = page.NextContinuationToken
    } while (ContinuationToken !== undefined)
    return keys
  }
  return {
    list,
    async put(Key, Body, ContentType) {
      await s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType }))
    },
    async get(Key) {
      try {
        const object = await s3.send(new GetObjectCommand({ Bucket, Key }))
        return await object.Body?.transformToByteArray()
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined
        throw error
      }
    },
    async removeAll(prefix) {
      const keys = await list(prefix)
      for (let at = 0; at < keys.length; at += 1000) {
        const Objects = keys.slice(at, at + 1000).map((Key) => ({ Key }))
        await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }))
      }
    },
  }
}

/** A stand-in on a desk has one host for all buckets, so the bucket stands in the path. */
function defaultClient(): S3Client {
  return new S3Client({ forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined })
}
