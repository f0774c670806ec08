// A small world on a desk of its own: enough of everything to fill every first page, made through the API.
import { forEachOf, must, signInAs } from '@ngo2/local/world/client'
import { plots } from '@ngo2/local/world/minqin'
import { organisations } from '@ngo2/local/world/organisations'
import { publishAsTwo } from '@ngo2/local/world/publish-ranking'
import type { Send } from '@ngo2/shared/contract/call'
import { giveEvaluation } from '@ngo2/shared/evaluations/contract'
import { criteriaFor } from '@ngo2/shared/evaluations/criterion'
import { registerOrganisation } from '@ngo2/shared/organisations/contract'
import { openPlot, recordSurvey } from '@ngo2/shared/sites/contract'
import {
  type BenchDesk,
  newId,
  openBenchDesk,
  openDemoSite,
  openLargePlot,
  runRanking,
  sendAs,
  signInOperator,
} from './desk'

export interface SmallWorld extends BenchDesk {
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

export async function openSmallWorld(): Promise<SmallWorld> {
  const desk = await openBenchDesk()
  const tokens = [await signInOperator(desk, 'bench-0')]
  await forEachOf(Array.from({ length: members - 1 }), 8, async (_, at) => {
    tokens[at + 1] = (await signInAs(desk, `bench-${at + 1}`)).token
  })
  const sends = tokens.map((token) => sendAs(desk, token))
  const [operator] = sends
  if (operator === undefined) throw new Error('nobody signed in')
  const organisationIds = await registerAll(operator)
  const largePlotId = await openPlots(operator, organisationIds[0] ?? '')
  await evaluateAll(sends, organisationIds)
  const second = sendAs(desk, await signInOperator(desk, 'bench-second'))
  await publishAsTwo([operator, second], await runRanking(operator, desk))
  await desk.settle()
  return { ...desk, tokens, organisationIds, largePlotId, codeFor: (openid) => codeFor(desk, openid) }
}

async function registerAll(operator: Send): Promise<string[]> {
  const ids: string[] = []
  for (const form of organisations.slice(0, organisationCount)) {
    ids.push((await must(operator, registerOrganisation, { organisationId: newId('org'), ...form })).id)
  }
  return ids
}

/** The demo world's plots and one more, a large one with a survey. */
async function openPlots(operator: Send, organisationId: string): Promise<string> {
  const siteId = await openDemoSite(operator, organisationId)
  for (const { form } of plots) await must(operator, openPlot, { plotId: newId('plo'), siteId, ...form })
  const { id: plotId } = await openLargePlot(operator, siteId, 99)
  const samples = Array.from({ length: 400 }, (_, nth) => ({
    cell: nth * 5,
    fate: nth % 3 === 0 ? ('dead' as const) : ('alive2' as const),
  }))
  const survey = { surveyId: newId('svy'), measuredOn: '2026-10-18', samples }
  await must(operator, recordSurvey, { plotId, ...survey })
  return plotId
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

async function codeFor({ wechatUrl }: BenchDesk, openid: string): Promise<string> {
  const asked = { method: 'POST', body: JSON.stringify({ openid }) }
  const response = await fetch(`${wechatUrl}/__phone/login`, asked)
  return ((await response.json()) as { code: string }).code
}
