// A ranking run from the operator's click to the published bands, and back to an earlier snapshot.
import { listOrganisations, readOrganisationPage } from '@ngo2/shared/directory/contract'
import { giveEvaluation } from '@ngo2/shared/evaluations/contract'
import { listNews } from '@ngo2/shared/news/contract'
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import { proposeRun, rollBack } from '@ngo2/shared/publications/contract'
import { explainStanding, listChanges, listRuns, readRun, startRun } from '@ngo2/shared/ranking/contract'
import { aPipeline, type TestPipeline } from '../../test/a-pipeline'
import { anApp, type TestApp } from '../../test/an-app'
import { aMember, anOperator, no, type Person, yes } from '../../test/people'
import { publishAsTwo } from '../../test/publishing'
import { anEvaluation, anOrganisation, newId } from '../../test/things'
import { voices } from '../../test/voices'
import type { StageEvent } from './stages'
import { startRun as startRunBy } from './start-run'

let test: TestApp
let pipeline: TestPipeline
let operator: Person
let second: Person
let open: Organisation
let shut: Organisation
let few: Organisation
let broken: (event: StageEvent) => void = () => {}

beforeAll(async () => {
  test = await anApp()
  pipeline = await aPipeline(test.app, (event) => broken(event))
  operator = await anOperator(test)
  second = await anOperator(test)
  open = await anOrganisation(operator)
  shut = await anOrganisation(operator)
  few = await anOrganisation(operator)
  const mixes = [
    { organisation: open, people: 48, says: [5, 2.5] },
    { organisation: shut, people: 48, says: [2.5, 0] },
    { organisation: few, people: 3, says: [5] },
  ]
  await voices(
    test,
    mixes.flatMap(({ organisation, people, says }) =>
      Array.from({ length: people }, (_, n) => ({ organisation, says: says[(n >> 1) % says.length] ?? 0 })),
    ),
  )
  await test.settle()
})
afterEach(() => {
  broken = () => {}
})
afterAll(async () => {
  await pipeline.close()
  await test.close()
})

/** A whole run, from the click to the preview. */
async function aRun(): Promise<string> {
  const { id } = await operator.does(startRun, { runId: newId('run') })
  await test.settle()
  await pipeline.run(id)
  return id
}
async function published(): Promise<string | null> {
  return (await operator.does(listRuns, {})).published ?? null
}
async function publish(runId: string) {
  await publishAsTwo(operator, second, runId)
  await test.settle()
}
const sections = async () => {
  const list = await test.ask(listOrganisations, { dimension: 'transparency', seed: 1 })
  return new Map(yes(list).items.map(({ id, standing }) => [id, standing]))
}

it('is planned by the click and started by the stream', async () => {
  const { id } = await operator.does(startRun, { runId: newId('run') })
  expect(test.started).not.toContain(id)
  await test.settle()
  expect(test.started).toContain(id)
  await pipeline.run(id)
})

it('shows nobody anything until it is published, and then ranges, people and sections', async () => {
  const runId = await aRun()
  expect(await operator.does(readRun, { runId })).toMatchObject({
    state: 'ready',
    segmentsRead: 32,
    organisations: 3,
  })
  expect((await sections()).get(open.id)).toEqual({ is: 'collecting', people: 15 })
  await publish(runId)
  const after = await sections()
  const [better, worse] = [after.get(open.id), after.get(shut.id)]
  expect(better).toMatchObject({ is: 'figure', people: 48, roles: 2, peers: { set: {}, figures: 2 } })
  if (better?.is !== 'figure' || worse?.is !== 'figure') throw new Error('both show a figure')
  expect(better.score).toBeGreaterThan(worse.score)
  expect(after.get(few.id)).toEqual({ is: 'collecting', people: 3 })
  const page = yes(await test.ask(readOrganisationPage, { organisationId: open.id }))
  expect(page.standings.transparency).toEqual(better)
  expect(page.publication?.peers.transparency).toBe(2)
  const { items } = yes(await test.ask(listNews, {}))
  expect(items.find(({ id }) => id === runId)).toMatchObject({ is: 'rankingPublished', organisations: 3 })
})

it('explains every published figure with sums that close, and no figure that is not shown', async () => {
  await publish(await aRun())
  const asked = { organisationId: open.id, dimension: 'transparency' as const }
  const { explanation } = yes(await test.ask(explainStanding, asked))
  const removed = explanation.removed.reduce((sum, { right }) => sum + right, 0)
  expect(explanation.countedRight).toBeCloseTo(explanation.fullRight - removed, 6)
  const silent = await anOrganisation(operator)
  const nothing = yes(await test.ask(explainStanding, { ...asked, organisationId: silent.id })).explanation
  expect(nothing).toMatchObject({ sheets: 0, removed: [], standing: { is: 'collecting', people: 0 } })
  const hidden = yes(await test.ask(explainStanding, { ...asked, organisationId: few.id })).explanation
  expect(hidden.steps).toBeUndefined()
  expect(no(await test.ask(explainStanding, { ...asked, organisationId: newId('org') }))).toBe(
    'resource.missing',
  )
})

it('gives the same bytes when it is run again over the same evaluations', async () => {
  const [one, other] = [await aRun(), await aRun()]
  const [first, second] = await Promise.all([one, other].map((runId) => operator.does(readRun, { runId })))
  expect(first?.hash).toBe(second?.hash)
})

it('runs once when two operators start at once', async () => {
  const other = await anOperator(test)
  const runs = await Promise.all(
    [operator, other, operator].map((one) => one.does(startRun, { runId: newId('run') })),
  )
  expect(new Set(runs.map(({ id }) => id)).size).toBe(1)
  await pipeline.run(runs[0]?.id ?? '')
})

it('answers a retry with the same run, even when it has ended', async () => {
  const runId = newId('run')
  await operator.does(startRun, { runId })
  await pipeline.run(runId)
  expect(await operator.does(startRun, { runId })).toMatchObject({ id: runId, state: 'ready' })
})

it('goes back to an earlier snapshot and forward again', async () => {
  const [earlier, later] = [await aRun(), await aRun()]
  await publish(earlier)
  await publish(later)
  await operator.does(rollBack, { runId: earlier, replaces: later, because: '后一次有疑问' })
  expect(await published()).toBe(earlier)
  await operator.does(rollBack, { runId: later, replaces: earlier, because: '疑问已经查清' })
  expect(await published()).toBe(later)
})

it.each(['plan', 'read', 'fit'] as const)(
  'says so and leaves nothing visible when it dies in %s',
  async (stage) => {
    const before = await sections()
    broken = (event) => {
      if (event.stage === stage) throw new Error('the light went out')
    }
    const runId = await aRun()
    expect(await operator.does(readRun, { runId })).toMatchObject({
      state: 'failed',
      failure: expect.any(String),
    })
    expect(await operator.isRefused(proposeRun, { runId, replaces: await published() })).toBe(
      'ranking.not_ready',
    )
    expect(await sections()).toEqual(before)
    expect(test.counted).toContain('RunFailed')
    expect(await pipeline.app.files.list(`ranking/${runId}/`)).toEqual([])
    broken = () => {}
    await aRun()
  },
)

it('goes on from a stage that was interrupted once', async () => {
  let deaths = 1
  broken = (event) => {
    if (event.stage === 'fit' && deaths-- > 0)
      throw Object.assign(new Error('killed'), { name: 'Lambda.ServiceException' })
  }
  const runId = await aRun()
  expect((await operator.does(readRun, { runId })).state).toBe('ready')
})

it('does not wait for ever for a run that never ended', async () => {
  const { id: dead } = await startRunBy(
    test.app,
    (await operator.does(startRun, { runId: newId('run') })).id,
    'schedule',
  )
  test.pass(61 * 60 * 1000)
  const { id: next } = await operator.does(startRun, { runId: newId('run') })
  expect(next).not.toBe(dead)
  await pipeline.run(next)
})

it('lists what publishing would change, the largest movement first', async () => {
  await publish(await aRun())
  const mind = await aMember(test)
  await mind.does(giveEvaluation, { organisationId: shut.id, ...anEvaluation({ T11: 'seen' }) })
  const runId = await aRun()
  const { items } = await operator.does(listChanges, { runId, dimension: 'transparency' })
  expect(items.map(({ organisation }) => organisation.name)).toEqual(
    expect.arrayContaining([open.name, shut.name]),
  )
  expect(items[0]).toMatchObject({
    organisation: { id: shut.id },
    before: { is: 'figure' },
    after: { is: 'figure', people: 49 },
  })
  expect(await operator.isRefused(listChanges, { runId: newId('run'), dimension: 'transparency' })).toBe(
    'resource.missing',
  )
})

it('says where the middle of the peers was and where it would be', async () => {
  const { id: unpublished } = await operator.does(startRun, { runId: newId('run') })
  const unfinished = await operator.does(listChanges, { runId: unpublished, dimension: 'transparency' })
  expect(unfinished.medians.after).toBeUndefined()
  await pipeline.run(unpublished)
  await publish(unpublished)
  const live = yes(await test.ask(listOrganisations, { dimension: 'transparency', seed: 1 })).publication
  const mind = await aMember(test)
  await mind.does(giveEvaluation, { organisationId: shut.id, ...anEvaluation({ T11: 'seen' }) })
  const runId = await aRun()
  const { medians } = await operator.does(listChanges, { runId, dimension: 'transparency' })
  expect(medians.before).toBe(live?.medians.transparency)
  await publish(runId)
  const after = yes(await test.ask(listOrganisations, { dimension: 'transparency', seed: 1 })).publication
  expect(medians.after).toBe(after?.medians.transparency)
  expect(medians.after).not.toBe(medians.before)
})
