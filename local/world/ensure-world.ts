// The demo world, made once: what it is called is kept beside the data, so that a second start finds it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { setOperator } from '@ngo2/functions/accounts/index'
import { createApp } from '@ngo2/functions/platform/create-app'
import { openFiles } from '@ngo2/functions/platform/files'
import { readSettings } from '@ngo2/functions/platform/settings'
import * as v from 'valibot'
import type { Desk } from '../desk'
import { makeWorld } from './make-world'
import { publishRanking } from './publish-ranking'
import { drawTwice } from './visit'

const World = v.object({ organisationIds: v.array(v.string()), plotIds: v.array(v.string()) })
export type World = v.InferOutput<typeof World>

/**
 * Reads the note of an earlier start, or makes the world and writes the note when all of it is there. A start that
 * died half way is gone over again with the same ids, which changes nothing where it came.
 */
export async function ensureWorld(desk: Desk, note: string, startedMs: number): Promise<World> {
  if (existsSync(note)) return v.parse(World, JSON.parse(readFileSync(note, 'utf8')))
  const nowMs = firstAttempt(`${note}.begun`, startedMs)
  const settings = readSettings(process.env)
  const app = createApp(settings, 'world', { files: openFiles(settings.bucket) })
  const makeOperator = async (memberId: Parameters<typeof setOperator>[1]) => {
    await setOperator(app.table, memberId, true)
  }
  const world = await makeWorld({ apiUrl: desk.apiUrl, wechatUrl: desk.wechatUrl, makeOperator, nowMs })
  await desk.settle()
  await drawTwice(app)
  await publishRanking(desk, nowMs)
  await desk.settle()
  writeFileSync(note, JSON.stringify(world))
  return world
}

/** When the first attempt began: what ids of the world are made from. */
function firstAttempt(note: string, startedMs: number): number {
  if (existsSync(note)) return Number(readFileSync(note, 'utf8'))
  writeFileSync(note, String(startedMs))
  return startedMs
}
