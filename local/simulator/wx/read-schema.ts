// The schema of wx.*, generated once per version of the typings and kept in the ignored dist folder.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Schema } from './schema'

const here = dirname(fileURLToPath(import.meta.url))
const manifest = createRequire(import.meta.url).resolve('miniprogram-api-typings/package.json')

/** Cheap after the first time. */
export async function readSchema(): Promise<Schema> {
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  const folder = join(here, '../dist')
  const kept = join(folder, `wx-schema-${version}.json`)
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as Schema
  const { generateSchema } = await import('./generate-schema')
  const schema = generateSchema(join(dirname(manifest), 'index.d.ts'))
  mkdirSync(folder, { recursive: true })
  // Several test workers may get here at once: each writes its own file, the last rename wins.
  const draft = `${kept}.${process.pid}`
  writeFileSync(draft, JSON.stringify(schema))
  renameSync(draft, kept)
  return schema
}
