// A small world on a desk of its own: enough of everything to fill every first page, made through the API.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setOperator } from '@ngo2/functions/accounts/index'
import type { App } from '@ngo2/functions/platform/app'
import { createApp } from '@ngo2/functions/platform/create-app'
import { readSettings } from '@ngo2/functions/platform/settings'
import { ensureBuilt } from '@ngo2/local/builds'
import { type Desk, openDesk } from '@ngo2/local/desk'
import { forEachOf, must, sendTo, signInAs } from '@ngo2/local/world/client'
import { plots, site } from '@ngo2/local/world/minqin'
import { organisations } from '@ngo2/local/world/organisations'
import type { Send } from '@ngo2/shared/contract/call'
import { makeId } from '@ngo2/shared/contract/ids'
import { giveEvaluation } from '@ngo2/shared/evaluations/contract'
import { criteriaFor } from '@ngo2/shared/evaluations/criterion'
import { registerOrganisation } from '@ngo2/shared/organisations/contract'
import { publishRun, readRun, startRun } from '@ngo2/shared/ranking/contract'
import { openPlot, openSite, recordSurvey } from '@ngo2/shared/sites/contract'

export interface SmallWorld extends Desk {
  /** The server's App over this desk's table. */
  readonly app: App
  /** Tokens of members; the first one's is an operator's. */
  readonly tokens: readonly string[]
  readonly organisationIds: readonly string[]
  /** 50 rows of 40 cells, 400 of them surveyed. */
  readonly largePlotId: string
  /** A code of wx.login for this person's phone. */
  codeFor(openid: string): Promise<string>
}

const members = 40
/** A first page of organisations is full of figures, which are larger than what is still being collected. */
const organisationCount = 26
const figures = 22
const voices = 18

/** An id nobody has used. */
export function newId(prefix: string): string {
  return makeId(prefix, Date.now(), Math.random)
}

/** A desk without a world, in a temporary folder that goes when it is closed. */
async function openBareDesk(): Promise<Desk & { readonly app: App }> {
  await ensureBuilt('functions')
  const dataFolder = mkdtempSync(join(tmpdir(), 'ngo2-bench-'))
  const desk = await openDesk({ dataFolder, apiPort: 0, consoleUrl: '' })
  return {
    ...desk,
    app: createApp(readSettings(process.env), 'bench'),
    async close() {
      await desk.close()
      rmSync(dataFolder, { recursive: true })
    },
  }
}

/** One a process: the functions read their environment when they are loaded. */
export async function openSmallWorld(): Promise<SmallWorld> {
  const desk = await openBareDesk()
  const tokens: string[] = []
  await forEachOf(Array.from({ length: members }), 8, async (_, at) => {
    const { token, me } = await signInAs(desk, `bench-${at}`)
    if (at === 0) await setOperator(desk.app.table, me.id, true)
    tokens[at] = token
  })
  const sends = tokens.map((token) => sendTo(desk.apiUrl, token))
  const [operator] = sends
  if (operator === undefined) throw new Error('nobody signed in')
  const organisationIds = await registerAll(operator)
  const largePlotId = await openSites(operator, organisationIds[0] ?? '')
  await evaluateAll(sends, organisationIds)
  await desk.settle()
  await publishFirstRun(operator, desk)
  await desk.settle()
  return { ...desk, tokens, organisationIds, largePlotId, codeFor }
  async function codeFor(openid: string): Promise<string> {
    const asked = { method: 'POST', body: JSON.stringify({ openid }) }
    const response = await fetch(`${desk.wechatUrl}/__phone/login`, asked)
    return ((await response.json()) as { code: string }).code
  }
}

async function registerAll(operator: Send): Promise<string[]> {
  const ids: string[] = []
  for (const form of organisations.slice(0, organisationCount)) {
    ids.push((await must(operator, registerOrganisation, { organisationId: newId('org'), ...form })).id)
  }
  return ids
}

/** The demo world's site with its plots, and one plot more, a large one with a survey. */
async function openSites(operator: Send, organisationId: string): Promise<string> {
  const { id: siteId } = await must(operator, openSite, { siteId: newId('sit'), organisationId, ...site })
  for (const { form } of plots) await must(operator, openPlot, { plotId: newId('plo'), siteId, ...form })
  const size = { rows: 50, columns: 40, carries: 2000 }
  const [first] = plots
  if (first === undefined) throw new Error('the demo world has no plot')
  const large = { ...first.form, ...size, number: 99 }
  const { id } = await must(operator, openPlot, { plotId: newId('plo'), siteId, ...large })
  const samples = Array.from({ length: 400 }, (_, nth) => ({
    cell: nth * 5,
    fate: nth % 3 === 0 ? ('dead' as const) : ('alive2' as const),
  }))
  await must(operator, recordSurvey, {
    plotId: id,
    surveyId: newId('svy'),
    measuredOn: '2026-10-18',
    samples,
  })
  return id
}

/** Some organisations are known too little for a figure; the others differ, so that there are several sections. */
async function evaluateAll(sends: readonly Send[], organisationIds: readonly string[]): Promise<void> {
  const pairs = organisationIds.flatMap((organisationId, at) =>
    Array.from({ length: at < figures ? voices : 3 }, (_, voice) => ({ organisationId, at, voice })),
  )
  await forEachOf(pairs, 8, async ({ organisationId, at, voice }) => {
    const send = sends[(at + voice) % sends.length]
    if (send === undefined) return
    const tie = voice % 2 === 0 ? 'reader' : 'volunteer'
    const answer = voice % 8 < at % 8 ? 'none' : 'seen'
    const answers = Object.fromEntries(criteriaFor(tie).map((criterion) => [criterion, answer]))
    await must(send, giveEvaluation, { organisationId, evaluationId: newId('evl'), tie, answers })
  })
}

async function publishFirstRun(operator: Send, desk: Desk): Promise<void> {
  const { id: runId } = await must(operator, startRun, { runId: newId('run') })
  for (;;) {
    const { state, failure } = await must(operator, readRun, { runId })
    if (state === 'failed') throw new Error(`the ranking run failed: ${failure}`)
    if (state === 'ready') break
    await desk.settle()
  }
  await must(operator, publishRun, { runId, replaces: null })
}
