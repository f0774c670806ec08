// A desk without a world, in a temporary folder, and what every part that opens one does first.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setOperator } from '@ngo2/functions/accounts/index'
import type { App } from '@ngo2/functions/platform/app'
import { createApp } from '@ngo2/functions/platform/create-app'
import { openFiles } from '@ngo2/functions/platform/files'
import { readSettings } from '@ngo2/functions/platform/settings'
import { ensureBuilt } from '@ngo2/local/builds'
import { type Desk, openDesk } from '@ngo2/local/desk'
import { must, sendTo, signInAs } from '@ngo2/local/world/client'
import { plots, site } from '@ngo2/local/world/minqin'
import type { Send } from '@ngo2/shared/contract/call'
import { makeId } from '@ngo2/shared/contract/ids'
import { readRun, startRun } from '@ngo2/shared/ranking/contract'
import type { RunId } from '@ngo2/shared/ranking/run'
import { openPlot, openSite } from '@ngo2/shared/sites/contract'
import type { Plot } from '@ngo2/shared/sites/plot'

export interface BenchDesk extends Desk {
  /** The server's App over this desk's table. */
  readonly app: App
}

/** One a process: the functions read their environment when they are loaded. The folder goes when it is closed. */
export async function openBenchDesk(): Promise<BenchDesk> {
  await ensureBuilt('functions')
  const dataFolder = mkdtempSync(join(tmpdir(), 'ngo2-bench-'))
  const desk = await openDesk({ dataFolder, apiPort: 0, consoleUrl: '' })
  const settings = readSettings(process.env)
  return {
    ...desk,
    app: createApp(settings, 'bench', { files: openFiles(settings.bucket) }),
    async close() {
      await desk.close()
      rmSync(dataFolder, { recursive: true })
    },
  }
}

/** An id nobody has used. */
export function newId(prefix: string): string {
  return makeId(prefix, Date.now(), Math.random)
}

/** Signs this person in and makes her one of the staff; answers her token. */
export async function signInOperator(desk: BenchDesk, openid: string): Promise<string> {
  const { token, me } = await signInAs(desk, openid)
  await setOperator(desk.app.table, me.id, true)
  return token
}

/** The demo world's site, empty. */
export async function openDemoSite(operator: Send, organisationId: string): Promise<string> {
  return (await must(operator, openSite, { siteId: newId('sit'), organisationId, ...site })).id
}

/** A plot of 2,000 cells, all of them open: 50 rows of 40. */
export async function openLargePlot(operator: Send, siteId: string, number: number): Promise<Plot> {
  const [first] = plots
  if (first === undefined) throw new Error('the demo world has no plot')
  const form = { ...first.form, number, rows: 50, columns: 40, carries: 2000 }
  return must(operator, openPlot, { plotId: newId('plo'), siteId, ...form })
}

/** Starts a ranking run and waits for its snapshot. */
export async function runRanking(operator: Send, desk: Desk): Promise<RunId> {
  const { id: runId } = await must(operator, startRun, { runId: newId('run') })
  for (;;) {
    await desk.settle()
    const { state, failure } = await must(operator, readRun, { runId })
    if (state === 'failed') throw new Error(`the ranking run failed: ${failure}`)
    if (state === 'ready') return runId
  }
}

/** Sends as the holder of this token. */
export function sendAs(desk: Desk, token: string): Send {
  return sendTo(desk.apiUrl, token)
}
