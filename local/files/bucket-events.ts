// What EventBridge tells a function of objects put up: one event each, later, and again twice where it fails.
import { setTimeout as pause } from 'node:timers/promises'
import type { Context, S3ObjectCreatedNotificationEvent } from 'aws-lambda'
import { lambdaContext } from '../lambda-context'
import type { Created } from './store'

/** The fields a function reads. */
export type BucketEvent = Pick<S3ObjectCreatedNotificationEvent, 'source' | 'detail-type'> & {
  readonly detail: {
    readonly bucket: { readonly name: string }
    readonly object: { readonly key: string; readonly size: number }
  }
}
export type BucketHandler = (event: BucketEvent, context: Context) => Promise<unknown>

export interface BucketEvents {
  add(created: Created): void
  /** Resolves when everything put up so far has been told. */
  idle(): Promise<void>
}

/** Objects under this prefix are told of, as the rule in the template says. */
const prefix = 'uploads/'
const furtherTries = 2
const apartMs = 500

/** Tells one after the other, in the order they were put up. */
export function startBucketEvents(handler: BucketHandler): BucketEvents {
  let told: Promise<void> = Promise.resolve()
  const tell = async (created: Created) => {
    for (let nth = 0; ; nth++) {
      try {
        await handler(eventOf(created), lambdaContext('pictures'))
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

function eventOf({ bucket, key, bytes }: Created): BucketEvent {
  return {
    source: 'aws.s3',
    'detail-type': 'Object Created',
    detail: { bucket: { name: bucket }, object: { key, size: bytes } },
  }
}
