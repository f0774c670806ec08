// How one's own evaluations count, from the published snapshot to the phone of whoever gave them.

import type { CheckId } from '@ngo2/shared/appeals/check'
import { appealSheet, decideCheck } from '@ngo2/shared/appeals/contract'
import { giveEvaluation, howMineCount } from '@ngo2/shared/evaluations/contract'
import { startRun } from '@ngo2/shared/ranking/contract'
import { aPipeline, type TestPipeline } from '../../test/a-pipeline'
import { anApp, type TestApp } from '../../test/an-app'
import { aMember, anOperator, type Person } from '../../test/people'
import { publishAsTwo } from '../../test/publishing'
import { aTeam, type TestTeam } from '../../test/teams'
import { anEvaluation, newId } from '../../test/things'

let test: TestApp
let pipeline: TestPipeline
let operator: Person
let team: TestTeam

beforeAll(async () => {
  test = await anApp()
  pipeline = await aPipeline(test.app)
  operator = await anOperator(test)
  team = await aTeam(test)
})
afterAll(async () => {
  await pipeline.close()
  await test.close()
})

async function publish() {
  const { id } = await operator.does(startRun, { runId: newId('run') })
  await test.settle()
  await pipeline.run(id)
  await publishAsTwo(operator, await anOperator(test), id)
  // One bucket for both, where they are deployed.
  for (const key of await pipeline.app.files.list('countings/')) {
    const bytes = await pipeline.app.files.get(key)
    if (bytes) await test.app.files.put(key, bytes, 'application/gzip')
  }
}
const here = () => ({ organisationId: team.organisation.id })
const device = 'one-phone-for-all-0123456789'
async function countOf(person: Person) {
  const { items } = await person.does(howMineCount, {})
  return items.find(({ dimension }) => dimension === 'transparency')
}

it('is nothing while nothing is published', async () => {
  expect(await (await aMember(test)).does(howMineCount, {})).toEqual({ items: [] })
})

it('tells a member how much her own counts, by which rule less, and what became of her appeal', async () => {
  const class3 = await Promise.all(Array.from({ length: 8 }, () => aMember(test)))
  for (const person of class3) {
    await person.does(giveEvaluation, { ...here(), ...anEvaluation(), device })
  }
  await team.owner.does(giveEvaluation, { ...here(), ...anEvaluation() })
  await publish()
  const [mei] = class3
  if (mei === undefined) throw new Error('nobody is in the class')
  const counted = await countOf(mei)
  expect(counted).toMatchObject({ organisation: { id: team.organisation.id }, rule: 'level' })
  expect(counted?.right).toBeLessThan(1)
  expect(await countOf(team.owner)).toMatchObject({ right: 0, rule: 'team' })
  expect(await countOf(await aMember(test))).toBeUndefined()

  const asked = { checkId: newId('chk') as CheckId, reason: '我们一个班用老师的手机写的' }
  await mei.does(appealSheet, { ...here(), ...asked })
  expect((await countOf(mei))?.appeal).toBe('open')
  const word = { checkId: asked.checkId, verdict: 'upheld' as const, because: '老师来说明过了' }
  await operator.does(decideCheck, word)
  test.pass(1000)
  await publish()
  const after = await countOf(mei)
  expect(after?.appeal).toBe('restored')
  expect(after?.right).toBe(1)
})
