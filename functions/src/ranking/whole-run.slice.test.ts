// What enters a run and what is held in it: teams, pages that are gone, checks, the month, and a run that dies midway.
import { askCheck } from '@ngo2/shared/appeals/contract'
import { giveEvaluation } from '@ngo2/shared/evaluations/contract'
import { explainStanding, readRun, startRun } from '@ngo2/shared/ranking/contract'
import { RunId } from '@ngo2/shared/ranking/run'
import * as v from 'valibot'
import { aPipeline, type TestPipeline } from '../../test/a-pipeline'
import { anApp, type TestApp } from '../../test/an-app'
import { anOperator, type Person, yes } from '../../test/people'
import { publishAsTwo } from '../../test/publishing'
import { aColleague, aTeam, type TestTeam } from '../../test/teams'
import { anEvaluation, newId } from '../../test/things'
import { voices } from '../../test/voices'
import type { App } from '../platform/app'
import { findDetails, findOutline } from '../snapshots/snapshot-repository'
import { readCountings } from './counting-file'
import { fitRun } from './fit-run'
import { readSegment, segmentNames } from './read-segment'

let test: TestApp
let pipeline: TestPipeline
let first: Person
let second: Person
let team: TestTeam

beforeEach(async () => {
  test = await anApp()
  pipeline = await aPipeline(test.app)
  first = await anOperator(test)
  second = await anOperator(test)
  team = await aTeam(test)
  const { organisation } = team
  await voices(
    test,
    Array.from({ length: 24 }, (_, n) => ({ organisation, says: n % 3 === 0 ? 5 : 2.5 })),
  )
})
afterEach(async () => {
  await pipeline.close()
  await test.close()
})

async function aRun(): Promise<RunId> {
  const { id } = await first.does(startRun, { runId: newId('run') })
  await pipeline.run(id)
  test.pass(1000)
  return v.parse(RunId, id)
}
const here = () => ({ organisationId: team.organisation.id })
const explained = async () =>
  yes(await test.ask(explainStanding, { ...here(), dimension: 'transparency' })).explanation

it('shows the words of a team and counts none, also of those who joined it later', async () => {
  await team.owner.does(giveEvaluation, { ...here(), ...anEvaluation({ T11: 'seen' }) })
  const colleague = await aColleague(test, team, 'editor')
  const runId = await aRun()
  await publishAsTwo(first, second, runId)
  const { sheets, removed, standing } = await explained()
  expect([sheets, standing.people]).toEqual([25, 24])
  expect(removed.find(({ rule }) => rule === 'team')).toEqual({ rule: 'team', right: 1 })
  expect(await readCountings(pipeline.app, { runId, sheets: 49 }, team.owner.id)).toContainEqual(
    expect.objectContaining({ dimension: 'transparency', right: 0, rule: 'team' }),
  )
  expect(await readCountings(pipeline.app, { runId, sheets: 49 }, colleague.id)).toEqual([])
})

it('keeps a standing under check as it was published before, and says so', async () => {
  await publishAsTwo(first, second, await aRun())
  const before = await explained()
  const asked = { ...here(), checkId: newId('chk'), reason: '有一批评价来得奇怪，请看一看' }
  await team.owner.does(askCheck, { ...asked, matter: { is: 'standing', dimension: 'transparency' } })
  await voices(
    test,
    Array.from({ length: 9 }, () => ({ organisation: team.organisation, says: 0 })),
  )
  const runId = await aRun()
  await publishAsTwo(first, second, runId)
  const after = await explained()
  expect(after).toMatchObject({ sheets: before.sheets, steps: before.steps })
  expect(after.standing).toEqual({
    ...before.standing,
    checking: { since: expect.any(String), until: expect.any(String) },
  })
  const again = await aRun()
  const [one, other] = await Promise.all([runId, again].map((id) => findDetails(test.app.table, id)))
  expect(one?.inputHash).toBe(other?.inputHash)
  expect(one?.hash).not.toBe(other?.hash)
})

it('holds through a month what the platform was like before it, whoever speaks meanwhile', async () => {
  const january = await aRun()
  await publishAsTwo(first, second, january)
  expect((await findDetails(test.app.table, await aRun()))?.heldFrom).toBeUndefined()
  test.pass(32 * 24 * 3600 * 1000)
  first = await anOperator(test)
  second = await anOperator(test)
  await voices(
    test,
    Array.from({ length: 9 }, () => ({ organisation: team.organisation, says: 0 })),
  )
  const february = await findDetails(test.app.table, await aRun())
  expect(february?.heldFrom).toBe(january)
  expect(february?.calibrations).not.toEqual((await findDetails(test.app.table, january))?.calibrations)
})

it('leaves a page out that was closed', async () => {
  const runId = await aRun()
  expect((await findOutline(test.app.table, runId))?.organisations).toBe(1)
  await test.app.table.write({
    change: { pk: `ORGANISATION#${team.organisation.id}`, sk: 'ORGANISATION' },
    set: { closedAt: test.app.now().toISOString() },
    when: 'present',
  })
  expect((await findOutline(test.app.table, await aRun()))?.organisations).toBe(0)
})

it('dies at any write of the fit, shows nothing, and is whole when it is run again', async () => {
  const wanted = await first.does(readRun, { runId: await aRun() })
  for (let writes = 0; ; writes++) {
    const { id } = await first.does(startRun, { runId: newId('run') })
    const runId = v.parse(RunId, id)
    for (const segment of segmentNames) await readSegment(pipeline.app, runId, segment)
    const died = await fitRun(dyingAfter(pipeline.app, writes), runId).then(
      () => false,
      () => true,
    )
    const { state } = await first.does(readRun, { runId })
    if (died) expect(state).not.toBe('ready')
    await fitRun(pipeline.app, runId)
    expect(await first.does(readRun, { runId })).toMatchObject({ state: 'ready', hash: wanted.hash })
    if (!died) break
  }
})

/** An App whose table and file store take so many writes and then no more. */
function dyingAfter(app: App, writes: number): App {
  let left = writes
  const spend = async <Answer>(write: () => Promise<Answer>): Promise<Answer> => {
    if (left-- <= 0) throw new Error('the light went out')
    return write()
  }
  const { table, files } = app
  return {
    ...app,
    table: { ...table, write: (...all) => spend(() => table.write(...all)) },
    files: { ...files, put: (...one) => spend(() => files.put(...one)) },
  }
}
