// A bucket for tests, over signed HTTP, that tells of what was put up when it is asked to.
import { startFiles } from '@ngo2/local/files/index'
import { type Files, openFiles } from '../src/platform/files'
import type { BucketEvent } from '../src/uploads/take-in'

export interface TestBucket {
  readonly files: Files
  /** Hands on every object put up since the last time, one event each. */
  tellOf(tell: (event: BucketEvent) => Promise<void>): Promise<void>
  close(): Promise<void>
}

/** `nowMs` is the clock that permissions expire by. */
export async function aBucket(nowMs: () => number): Promise<TestBucket> {
  let created: string[] = []
  const store = await startFiles({ nowMs, onCreated: ({ key }) => created.push(key) })
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  return {
    files: openFiles('test', { url: `${store.url}/test`, region: 'local', ...credentials, nowMs }),
    async tellOf(tell) {
      const keys = created.filter((key) => key.startsWith('uploads/'))
      created = []
      for (const key of keys) await tell({ detail: { object: { key } } })
    },
    close: store.close,
  }
}
