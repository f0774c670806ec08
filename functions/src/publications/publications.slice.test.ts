// Publishing a snapshot: what must be looked at first, two people for it, and the way back by one.
import { giveEvaluation } from '@ngo2/shared/evaluations/contract'
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import {
  decideReview,
  listPublicationLog,
  listReview,
  proposeRun,
  publishRun,
  readPublishing,
  rollBack,
  withdrawProposal,
} from '@ngo2/shared/publications/contract'
import { listRuns, startRun } from '@ngo2/shared/ranking/contract'
import { RunId } from '@ngo2/shared/ranking/run'
import * as v from 'valibot'
import { aPipeline, type TestPipeline } from '../../test/a-pipeline'
import { anApp, type TestApp } from '../../test/an-app'
import { beforeTheNextWrite } from '../../test/meanwhile'
import { aMember, anOperator, type Person } from '../../test/people'
import { anEvaluation, anOrganisation, newId } from '../../test/things'
import { writeReview } from '../ranking/review-repository'

let test: TestApp
let pipeline: TestPipeline
let first: Person
let second: Person
let organisation: Organisation

beforeAll(async () => {
  test = await anApp()
  pipeline = await aPipeline(test.app)
  first = await anOperator(test)
  second = await anOperator(test)
  organisation = await anOrganisation(first)
  const mei = await aMember(test)
  await mei.does(giveEvaluation, { organisationId: organisation.id, ...anEvaluation({ T11: 'seen' }) })
})
afterAll(async () => {
  await pipeline.close()
  await test.close()
})

async function aRun(): Promise<string> {
  const { id } = await first.does(startRun, { runId: newId('run') })
  await pipeline.run(id)
  test.pass(1000)
  return id
}
const published = async () => (await first.does(listRuns, {})).published ?? null

/** A run whose standing of the organisation somebody must look at. */
async function aDoubtfulRun() {
  const runId = await aRun()
  await writeReview(test.app.table, v.parse(RunId, runId), [
    {
      organisationId: organisation.id,
      dimension: 'transparency',
      reasons: ['discounted'],
      fullRight: 20,
      countedRight: 8,
      removed: [{ rule: 'device', right: 12 }],
      groups: [
        { cause: 'device', sheets: 14, right: 13, rightRemoved: 12, disagreement: 31, members: [1, 2] },
      ],
      after: { is: 'collecting', people: 8 },
    },
  ])
  return { runId, organisationId: organisation.id, dimension: 'transparency' as const }
}
const because = '都是一个村的老人，电话核实过'

it('is proposed by one operator and published by another', async () => {
  const runId = await aRun()
  const replaces = await published()
  expect((await first.does(proposeRun, { runId, replaces })).proposal).toMatchObject({
    by: { is: 'operator', memberId: first.id },
    replaces,
  })
  expect(await first.isRefused(publishRun, { runId, replaces })).toBe('publications.second_person')
  expect(await published()).toBe(replaces)
  test.pass(1000)
  await second.does(publishRun, { runId, replaces })
  expect(await published()).toBe(runId)
  expect((await second.does(publishRun, { runId, replaces })).id).toBe(runId)
  const [last, before] = (await first.does(listPublicationLog, {})).items
  expect(last).toMatchObject({ deed: 'published', by: { memberId: second.id }, runId, replaces })
  expect(before).toMatchObject({ deed: 'proposed', by: { memberId: first.id }, runId })
})

it('is not published where nobody proposed it, where it is not whole, or not there', async () => {
  const { id } = await first.does(startRun, { runId: newId('run') })
  const asked = { runId: id, replaces: await published() }
  for (const step of [proposeRun, publishRun] as const) {
    expect(await second.isRefused(step, asked)).toBe('ranking.not_ready')
    expect(await second.isRefused(step, { ...asked, runId: newId('run') })).toBe('resource.missing')
  }
  expect(await second.isRefused(readPublishing, { runId: id })).toBe('ranking.not_ready')
  expect(await second.isRefused(listReview, { runId: id })).toBe('ranking.not_ready')
  expect(await second.isRefused(withdrawProposal, { runId: id })).toBe('ranking.not_ready')
  await pipeline.run(id)
  expect(await second.isRefused(publishRun, asked)).toBe('publications.not_proposed')
})

it('answers a proposal told twice the same, and a colleague that it stands', async () => {
  const runId = await aRun()
  const replaces = await published()
  const once = await first.does(proposeRun, { runId, replaces })
  expect(await first.does(proposeRun, { runId, replaces })).toEqual(once)
  expect(await second.isRefused(proposeRun, { runId, replaces })).toBe('publications.proposed_meanwhile')
})

it('is proposed by one of two operators at once', async () => {
  const [runId, replaces] = [await aRun(), await published()]
  const outcomes = await Promise.all([first, second].map((one) => one.ask(proposeRun, { runId, replaces })))
  expect(outcomes.find(({ is }) => is === 'ok')).toBeDefined()
  expect(outcomes.find(({ is }) => is === 'refused')).toMatchObject({
    refusal: { code: 'publications.proposed_meanwhile' },
  })
})

it('is not published when it was taken back at the moment of its confirming', async () => {
  const [runId, replaces] = [await aRun(), await published()]
  await first.does(proposeRun, { runId, replaces })
  beforeTheNextWrite(test, () => first.does(withdrawProposal, { runId }))
  expect(await second.isRefused(publishRun, { runId, replaces })).toBe('publications.not_proposed')
  expect(await published()).toBe(replaces)
})

it('can be taken back before it is confirmed, once or twice', async () => {
  const runId = await aRun()
  const replaces = await published()
  await first.does(proposeRun, { runId, replaces })
  expect((await first.does(withdrawProposal, { runId })).proposal).toBeUndefined()
  expect((await second.does(withdrawProposal, { runId })).proposal).toBeUndefined()
  expect(await second.isRefused(publishRun, { runId, replaces })).toBe('publications.not_proposed')
})

it('is not published over a snapshot the operators have not seen', async () => {
  const [one, other] = [await aRun(), await aRun()]
  const replaces = await published()
  await first.does(proposeRun, { runId: one, replaces })
  await first.does(proposeRun, { runId: other, replaces })
  await second.does(publishRun, { runId: one, replaces })
  expect(await second.isRefused(publishRun, { runId: other, replaces })).toBe('ranking.published_meanwhile')
  expect(await second.isRefused(publishRun, { runId: other, replaces: one })).toBe(
    'ranking.published_meanwhile',
  )
  const late = await aRun()
  expect(await first.isRefused(proposeRun, { runId: late, replaces })).toBe('ranking.published_meanwhile')
})

it('is published once when two colleagues confirm two proposals at the same moment', async () => {
  const [one, other] = [await aRun(), await aRun()]
  const replaces = await published()
  await Promise.all([one, other].map((runId) => first.does(proposeRun, { runId, replaces })))
  const outcomes = await Promise.all([one, other].map((runId) => second.ask(publishRun, { runId, replaces })))
  expect(outcomes.map(({ is }) => is).sort()).toEqual(['ok', 'refused'])
  expect([one, other]).toContain(await published())
})

it('waits until every doubtful standing was looked at, with a reason', async () => {
  const doubt = await aDoubtfulRun()
  const { runId } = doubt
  const replaces = await published()
  expect(await first.isRefused(proposeRun, { runId, replaces })).toBe('publications.review_open')
  expect((await first.does(readPublishing, { runId })).review).toEqual({ items: 1, open: 1, stopped: 0 })
  const [item] = (await first.does(listReview, { runId })).items
  expect(item).toMatchObject({ organisation: { name: organisation.name }, reasons: ['discounted'] })
  expect(await first.isRefused(decideReview, { ...doubt, verdict: 'stands', because: '', version: 0 })).toBe(
    'request.invalid',
  )
  const decided = await first.does(decideReview, { ...doubt, verdict: 'stands', because, version: 0 })
  expect(decided.decision).toMatchObject({
    verdict: 'stands',
    because,
    by: { memberId: first.id },
    version: 1,
  })
  await first.does(proposeRun, { runId, replaces })
  await second.does(publishRun, { runId, replaces })
  const { items } = await first.does(listPublicationLog, {})
  expect(items.find(({ deed }) => deed === 'reviewed')).toMatchObject({ because: `stands: ${because}` })
})

it('is held up by whoever says stop, also when it was proposed already', async () => {
  const doubt = await aDoubtfulRun()
  const { runId } = doubt
  const replaces = await published()
  await first.does(decideReview, { ...doubt, verdict: 'stands', because, version: 0 })
  await first.does(proposeRun, { runId, replaces })
  await second.does(decideReview, {
    ...doubt,
    verdict: 'stopped',
    because: '电话打不通，先别公布',
    version: 1,
  })
  expect(await second.isRefused(publishRun, { runId, replaces })).toBe('publications.not_proposed')
  expect(await first.isRefused(proposeRun, { runId, replaces })).toBe('publications.review_stopped')
})

it('keeps a decision the other operator has not seen, and answers a retry the same', async () => {
  const doubt = await aDoubtfulRun()
  const mine = { ...doubt, verdict: 'stands', because, version: 0 } as const
  const [one, other] = await Promise.all([
    first.ask(decideReview, mine),
    second.ask(decideReview, { ...mine, verdict: 'stopped' }),
  ])
  expect([one.is, other.is].sort()).toEqual(['ok', 'refused'])
  const [winner, loser] = one.is === 'ok' ? [first, second] : [second, first]
  const verdict = one.is === 'ok' ? ('stands' as const) : ('stopped' as const)
  expect((await winner.does(decideReview, { ...mine, verdict })).decision?.version).toBe(1)
  expect(await loser.isRefused(decideReview, { ...mine, because: '另一个理由' })).toBe(
    'publications.decided_meanwhile',
  )
  const nobodys = { ...mine, organisationId: newId('org') }
  expect(await first.isRefused(decideReview, nobodys)).toBe('resource.missing')
})

it('brings back what was published before, once however many ask, and nothing that never was', async () => {
  const [earlier, later, never] = [await aRun(), await aRun(), await aRun()]
  for (const runId of [earlier, later]) {
    const replaces = await published()
    await first.does(proposeRun, { runId, replaces })
    await second.does(publishRun, { runId, replaces })
  }
  const back = { replaces: later, because: '新的一次漏了一个县' }
  expect(await first.isRefused(rollBack, { runId: never, ...back })).toBe('publications.never_published')
  expect(await first.isRefused(rollBack, { runId: earlier, ...back, replaces: never })).toBe(
    'ranking.published_meanwhile',
  )
  test.pass(1000)
  await Promise.all([first, second].map((one) => one.does(rollBack, { runId: earlier, ...back })))
  await first.does(rollBack, { runId: earlier, ...back })
  expect(await published()).toBe(earlier)
  const { items } = await first.does(listPublicationLog, {})
  const returns = items.filter(({ deed }) => deed === 'rolledBack')
  expect(returns).toMatchObject([{ runId: earlier, ...back }])
})
