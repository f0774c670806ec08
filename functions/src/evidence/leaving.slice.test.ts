// Evidence as a whole: measured months, everything to take home, and nothing left once it is taken out.
import { giveEvidence, publishCorrection } from '@ngo2/shared/evidence/contract'
import type { EvidenceForm } from '@ngo2/shared/evidence/form'
import { listToVerify } from '@ngo2/shared/evidence/verification'
import { saveProject } from '@ngo2/shared/projects/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { aGiving, deskItem, seenBy } from '../../test/evidence'
import { anOperator, type Person } from '../../test/people'
import { aTeam, type TestTeam } from '../../test/teams'
import { newId } from '../../test/things'
import { eraseEvidence, evidenceToTakeOut } from './leaving'

let test: TestApp
let operator: Person
let team: TestTeam

beforeAll(async () => {
  test = await anApp()
  operator = await anOperator(test)
})
beforeEach(async () => {
  team = await aTeam(test)
})
afterAll(() => test.close())

const people: EvidenceForm = { item: 'T2', people: [{ name: '王秀兰', duty: '理事长' }] }
const partner: EvidenceForm = { item: 'T9', by: 'partner', partner: '甘肃某基金会', certificate: '5362A' }
const aCorrection = () => ({
  organisationId: team.organisation.id,
  correctionId: newId('cor'),
  wrong: '写成了四十亩',
  right: '是三十亩',
  because: '量错了一块',
})

it('a month with news readers can see earns its part of C1, however much was new in it', async () => {
  const { id: organisationId } = team.organisation
  expect(await deskItem(team.owner, organisationId, 'C1')).toMatchObject({ status: 'measured', points: 0 })
  for (const name of ['西渠种梭梭', '东湖压沙']) {
    const project = { name, from: '2026-03-01', place: '西渠镇', budgetFen: 1, serves: '三个村' }
    await team.owner.does(saveProject, { organisationId, projectId: newId('prj'), version: 0, project })
  }
  await test.settle()
  expect(await deskItem(team.owner, organisationId, 'C1')).toMatchObject({ points: 1.3, outOf: 12 })
})

it('what a team takes home holds what only the reviewers knew', async () => {
  const { id } = team.organisation
  await seenBy(operator, team.owner, id, people, { visibility: 'reviewer' })
  await team.owner.does(publishCorrection, aCorrection())
  const { records, corrections } = await evidenceToTakeOut(test.app, id)
  expect(records).toMatchObject([{ item: 'T2', accepted: [{ form: people, state: 'seen' }] }])
  expect(corrections).toMatchObject([{ wrong: '写成了四十亩' }])
})

it('what a closed page said waits for nobody any more', async () => {
  const { id } = team.organisation
  await seenBy(operator, team.owner, id, partner)
  await team.owner.does(giveEvidence, aGiving(id, people))
  const key = { pk: `ORGANISATION#${id}`, sk: 'ORGANISATION' }
  await test.app.table.write({ change: key, set: { closedAt: test.app.now().toISOString() } })
  await test.settle()
  for (const stage of ['first', 'second'] as const) {
    const { items } = await operator.does(listToVerify, { stage })
    expect(items.filter(({ organisation }) => organisation.id === id)).toEqual([])
  }
})

it('nothing is left once it is taken out: no piece, no place in a queue, no day it was due', async () => {
  const { id } = team.organisation
  await seenBy(operator, team.owner, id, partner)
  await team.owner.does(giveEvidence, aGiving(id, people))
  await team.owner.does(publishCorrection, { ...aCorrection(), right: '__review__' })
  await test.settle()
  await eraseEvidence(test.app, id)
  const ours = (await test.everything()).filter((item) => JSON.stringify(item).includes(id))
  const left = ours.filter(
    ({ pk, sk }) => /^(VERIFICATION|EVIDENCE_DUE|CORRECTION|CASES)/.test(pk) || /^EVIDENCE#/.test(sk),
  )
  expect(left).toEqual([])
})
