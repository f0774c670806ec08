// The functions as they are deployed: the same bundles, loaded once the environment is set.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Context } from 'aws-lambda'
import type { StreamHandler } from './dynamodb/deliver'
import type { ApiHandler } from './gateway/gateway'
import { root } from './root'

export interface Functions {
  readonly api: ApiHandler
  readonly stream: StreamHandler
  readonly ranking: (event: unknown, context: Context) => Promise<unknown>
  readonly nightly: (event: unknown, context: Context) => Promise<unknown>
  readonly papers: ApiHandler
  readonly pictures: (event: unknown, context: Context) => Promise<unknown>
}

export async function loadFunctions(): Promise<Functions> {
  const [api, stream, ranking, nightly, pictures, papers] = await Promise.all(
    ['api', 'stream', 'ranking', 'nightly', 'pictures', 'papers'].map(load),
  )
  return { api, stream, ranking, nightly, pictures, papers } as Functions
}

async function load(name: string): Promise<unknown> {
  const bundle = (await import(pathToFileURL(join(root, `functions/dist/${name}/index.mjs`)).href)) as {
    handler: unknown
  }
  return bundle.handler
}
