// How long a person waits: for the API on a desk, and for `npm start` with everything, again and for the first time.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '@ngo2/local/builds'
import { type Print, report } from '../figures'
import { startDesk, startEverything } from './starts'

/** Each start is a process of its own, from its first moment to the first 200. */
export async function run(print: Print): Promise<string[]> {
  for (const workspace of ['functions', 'console', 'miniprogram'] as const) await ensureBuilt(workspace)
  const folder = mkdtempSync(join(tmpdir(), 'ngo2-start-'))
  try {
    const desks = ['a', 'b', 'c'].map((name) => join(folder, name))
    const deskFresh = await bestOf(desks, startDesk)
    const deskAgain = await bestOf(desks, startDesk)
    const fresh = await startEverything(join(folder, 'everything'))
    const again = await startEverything(join(folder, 'everything'))
    return report(print, 'starts, everything built (a desk: the best of three)', [
      { name: 'engine and API, fresh', found: deskFresh, unit: 'ms', goal: 1500 },
      { name: 'engine and API, again', found: deskAgain, unit: 'ms', goal: 1500 },
      { name: 'npm start, fresh', found: fresh, unit: 'ms', goal: 30_000 },
      { name: 'npm start, again', found: again, unit: 'ms', goal: 6000 },
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Other work on the machine only ever adds. */
async function bestOf(
  folders: readonly string[],
  start: (folder: string) => Promise<number>,
): Promise<number> {
  const times: number[] = []
  for (const folder of folders) times.push(await start(folder))
  return Math.min(...times)
}
