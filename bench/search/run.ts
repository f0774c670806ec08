// Finding among a hundred thousand organisations, in a process with the memory of the api: loading index and standings, and kinds of question.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { writeIndex } from '@ngo2/functions/directory/index-file'
import { pointIf } from '@ngo2/functions/directory/repository'
import { openFiles } from '@ngo2/functions/platform/files'
import { pointingOf } from '@ngo2/functions/snapshots/snapshot-repository'
import { writeStandings } from '@ngo2/functions/snapshots/standings-file'
import { openBenchDesk } from '../desk'
import { type Figure, type Print, report } from '../figures'
import { entriesOf } from './entries'
import type { Found } from './search-program'
import { outlineOf, standingsOf } from './standings'

const organisations = 100_000
/** 50 ms of a function with 512 MB, as time of a whole processor, which comes with 1,769 MB (docs.aws.amazon.com/lambda, memory). */
const goalMs = (50 * 512) / 1769
/** Of 512 MB, what V8 may fill with objects; the rest is the engine itself, buffers and code. */
const heapMb = 384

export async function run(print: Print): Promise<string[]> {
  const desk = await openBenchDesk()
  try {
    const entries = entriesOf(organisations)
    const app = { ...desk.app, files: openFiles(desk.app.settings.bucket) }
    const version = app.newId('idx')
    const begun = performance.now()
    await writeIndex(app, version, entries)
    const written = performance.now() - begun
    await pointIf(app.table, { newest: { version, since: '~' } })
    const standings = standingsOf(entries)
    const outline = outlineOf(app.newId('run'), standings.length)
    await writeStandings(app, outline.runId, standings)
    await app.table.write(pointingOf({ ...outline, publishedAt: app.now().toISOString() }, null))
    const found = await searched()
    const figures: Figure[] = [
      { name: 'writing the index', found: written, unit: 'ms' },
      { name: 'first question of a cold function', found: found.firstMs, unit: 'ms' },
      { name: 'memory after it', found: found.rssMb * 1024, budget: 512 * 1024, unit: 'KB' },
      {
        name: 'not found of 30 names with a slip',
        found: found.slips - found.slipsFound,
        budget: 0,
        unit: 'names',
      },
      ...found.kinds.flatMap(({ kind, p50, p95, floor }) => [
        { name: `${kind}, half within`, found: p50, floor, unit: 'ms' as const },
        { name: `${kind}, 95 of 100 within`, found: p95, goal: goalMs, unit: 'ms' as const },
      ]),
    ]
    return report(
      print,
      `${organisations} organisations, time of a whole processor (floor: includes over an array of texts)`,
      figures,
    )
  } finally {
    await desk.close()
  }
}

/** What the program found: it finds the table and the files in the environment of this process. */
async function searched(): Promise<Found> {
  const program = fileURLToPath(new URL('search-program.ts', import.meta.url))
  const args = [...process.execArgv, `--max-old-space-size=${heapMb}`, program]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let told = ''
  for await (const part of child.stdout) told += String(part)
  return JSON.parse(told) as Found
}
