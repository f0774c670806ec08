// What S3 tells a function of objects put up: one event each, asynchronously, tried again twice where it fails.
import { setTimeout as pause } from 'node:timers/promises'
import type { Context, S3Event } from 'aws-lambda'
import { lambdaContext } from '../lambda-context'
import type { Created } from './store'

export type BucketHandler = (event: Pick<S3Event, 'Records'>, context: Context) => Promise<unknown>

export interface BucketEvents {
  add(created: Created): void
  /** Resolves when everything put up so far has been told. */
  idle(): Promise<void>
}

/** Objects under this prefix are told of, as in the notification of the bucket. */
const prefix = 'uploads/'
const furtherTries = 2
const apartMs = 500

/** Tells one after the other, in the order they were put up. */
export function startBucketEvents(handler: BucketHandler): BucketEvents {
  let told: Promise<void> = Promise.resolve()
  const tell = async (created: Created) => {
    for (let nth = 0; ; nth++) {
      try {
        await handler({ Records: [recordOf(created)] }, lambdaContext('pictures'))
        return
      } catch (error) {
        if (nth === furtherTries) return console.error(`${created.key} was told in vain:`, error)
        await pause(apartMs)
      }
    }
  }
  return {
    add(created) {
      if (created.key.startsWith(prefix)) told = told.then(() => tell(created))
    },
    async idle() {
      for (let before: unknown; before !== told; ) {
        before = told
        await told
      }
    },
  }
}

/** The fields a function reads; keys come encoded as in a form. */
function recordOf({ bucket, key, bytes }: Created): S3Event['Records'][number] {
  const encoded = encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+')
  return {
    eventSource: 'aws:s3',
    eventName: 'ObjectCreated:Post',
    s3: { bucket: { name: bucket }, object: { key: encoded, size: bytes } },
  } as S3Event['Records'][number]
}
