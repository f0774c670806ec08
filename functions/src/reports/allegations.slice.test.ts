// Telling of something serious, from the phone's call to the operators' queue.
import { listAuditEntries } from '@ngo2/shared/audit/contract'
import { deleteMe } from '@ngo2/shared/departures/contract'
import { decideCase, listCases } from '@ngo2/shared/moderation/contract'
import { tellAllegation } from '@ngo2/shared/reports/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { aMember, anOperator, type Person } from '../../test/people'
import { aTeam, type TestTeam } from '../../test/teams'
import { newId } from '../../test/things'

let test: TestApp
let operator: Person
let team: TestTeam
let mei: Person

beforeAll(async () => {
  test = await anApp()
  operator = await anOperator(test)
})
beforeEach(async () => {
  team = await aTeam(test)
  mei = await aMember(test)
})
afterAll(() => test.close())

const anAllegation = () => ({
  organisationId: team.organisation.id,
  caseId: newId('cas'),
  matter: 'money' as const,
  account: '去年的救灾款没有到村里',
})
const casesHere = async () => {
  const { items } = await operator.does(listCases, {})
  return items.filter(({ subject }) => subject.id === team.organisation.id)
}

it('opens one case however often it is told, at once or again', async () => {
  const told = anAllegation()
  const again = { ...told, caseId: newId('cas') }
  await Promise.all([mei.does(tellAllegation, told), mei.does(tellAllegation, told)])
  await mei.does(tellAllegation, again)
  expect(await casesHere()).toMatchObject([{ id: told.caseId, cause: { is: 'alleged', matter: 'money' } }])
})

it('says who told it neither to the organisation nor to the operators', async () => {
  await mei.does(tellAllegation, anAllegation())
  await test.settle()
  const log = await team.owner.does(listAuditEntries, { organisationId: team.organisation.id })
  expect(log.items.map(({ deed }) => deed)).toEqual(['organisationMade'])
  expect(JSON.stringify(await casesHere())).not.toContain(mei.id)
})

it('is not shown or hidden like a name, but followed up', async () => {
  const told = anAllegation()
  await mei.does(tellAllegation, told)
  const decide = { caseId: told.caseId, because: '问过两边' }
  expect(await operator.isRefused(decideCase, { ...decide, verdict: 'hide' })).toBe(
    'moderation.verdict_unfit',
  )
  expect(await operator.does(decideCase, { ...decide, verdict: 'followUp' })).toMatchObject({
    decision: { verdict: 'followUp' },
  })
  expect(await casesHere()).toEqual([])
})

it('refuses an organisation that is not there, somebody else’s case, and a picture nobody put up', async () => {
  const told = anAllegation()
  expect(await mei.isRefused(tellAllegation, { ...told, organisationId: newId('org') })).toBe(
    'resource.missing',
  )
  const pictures = [newId('upl')]
  expect(await mei.isRefused(tellAllegation, { ...told, pictures })).toBe('reports.picture_missing')
  await mei.does(tellAllegation, told)
  const stranger = await aMember(test)
  expect(await stranger.isRefused(tellAllegation, told)).toBe('resource.conflict')
})

it('stays when whoever told it leaves, without her', async () => {
  const told = anAllegation()
  await mei.does(tellAllegation, told)
  await mei.does(deleteMe, {})
  expect(await casesHere()).toMatchObject([{ text: told.account }])
  const left = (await test.everything()).filter(({ entity }) => entity !== 'rate')
  expect(JSON.stringify(left)).not.toContain(mei.id)
})
