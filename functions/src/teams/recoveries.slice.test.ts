// Getting a page back whose owner is gone: two of the council, fourteen days, and whoever says no.
import { nameMe } from '@ngo2/shared/accounts/contract'
import { claimOrganisation } from '@ngo2/shared/claims/contract'
import { readDesk } from '@ngo2/shared/desks/contract'
import {
  askRecovery,
  haltRecovery,
  listRecoveries,
  listTeam,
  secondRecovery,
  setRole,
  stopRecovery,
} from '@ngo2/shared/teams/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { aMember, anOperator, type Person } from '../../test/people'
import { aColleague, aTeam, type TestTeam } from '../../test/teams'
import { newId } from '../../test/things'
import { finishRecoveries } from '.'

let test: TestApp
let team: TestTeam
let one: Person
let other: Person
let organisationId: string
const waitMs = 14 * 24 * 3600 * 1000
const because = '负责人换了手机，找不到了'

beforeAll(async () => {
  test = await anApp()
})
beforeEach(async () => {
  team = await aTeam(test)
  organisationId = team.organisation.id
  one = await aColleague(test, team, 'council')
  other = await aColleague(test, team, 'council')
})
afterAll(() => test.close())

const roleOf = async (person: Person) => (await person.does(readDesk, { organisationId })).role
async function asked() {
  const first = await one.does(askRecovery, { organisationId, because })
  expect(await one.does(askRecovery, { organisationId, because })).toEqual(first)
  const seconded = await other.does(secondRecovery, { organisationId })
  expect(await other.does(secondRecovery, { organisationId })).toEqual(seconded)
  return seconded
}

it('makes the asker owner after fourteen days, not a moment sooner', async () => {
  const { endsAt } = await asked()
  expect(endsAt).toBe(new Date(test.app.now().getTime() + waitMs).toISOString())
  test.pass(waitMs - 1)
  expect(await finishRecoveries(test.app)).toBe(0)
  expect(await roleOf(one)).toBe('council')
  test.pass(1)
  await finishRecoveries(test.app)
  expect(await roleOf(one)).toBe('owner')
  expect((await one.does(listTeam, { organisationId })).recovery).toBeUndefined()
  await finishRecoveries(test.app)
})

it('does not begin to wait before another one of the council agrees', async () => {
  await one.does(askRecovery, { organisationId, because })
  expect(await one.isRefused(secondRecovery, { organisationId })).toBe('teams.needs_another')
  expect(await other.isRefused(askRecovery, { organisationId, because })).toBe('teams.recovery_under_way')
  test.pass(2 * waitMs)
  await finishRecoveries(test.app)
  expect(await roleOf(one)).toBe('council')
})

it.each(['owner', 'asker'] as const)('is stopped by the %s', async (who) => {
  await asked()
  const people = { owner: team.owner, asker: one }
  const word = { organisationId, because: '我在，手机修好了' }
  expect(await other.isRefused(stopRecovery, word)).toBe('auth.forbidden')
  await people[who].does(stopRecovery, word)
  await people[who].does(stopRecovery, word)
  test.pass(waitMs)
  await finishRecoveries(test.app)
  expect(await roleOf(one)).toBe('council')
  expect(await other.isRefused(secondRecovery, { organisationId })).toBe('resource.missing')
})

it('is seen and stopped by an operator', async () => {
  const operator = await anOperator(test)
  await one.does(nameMe, { name: '马兰' })
  await other.does(nameMe, { name: '白杨' })
  const recovery = await asked()
  const { items } = await operator.does(listRecoveries, {})
  const waiting = items.find(({ organisation }) => organisation.id === organisationId)
  expect(waiting).toMatchObject({ recovery, asker: '马兰', seconder: '白杨' })
  const word = { organisationId, because: '负责人打来电话说她在' }
  await operator.does(haltRecovery, word)
  await operator.does(haltRecovery, word)
  expect((await one.does(listTeam, { organisationId })).recovery).toBeUndefined()
})

it('comes to nothing where one of the two is no longer of the council', async () => {
  await asked()
  await team.owner.does(setRole, { organisationId, memberId: other.id, role: 'editor' })
  test.pass(waitMs)
  await finishRecoveries(test.app)
  expect(await roleOf(one)).toBe('council')
})

it('waits while two sides claim the page', async () => {
  await asked()
  const rival = await aMember(test)
  await rival.does(claimOrganisation, { organisationId, claimId: newId('clm'), note: '这一页是我们的' })
  const frozen = await aTeam(test)
  const council = await aColleague(test, frozen, 'council')
  await rival.does(claimOrganisation, {
    organisationId: frozen.organisation.id,
    claimId: newId('clm'),
    note: '这一页也是',
  })
  expect(await council.isRefused(askRecovery, { organisationId: frozen.organisation.id, because })).toBe(
    'teams.frozen',
  )
  test.pass(waitMs)
  await finishRecoveries(test.app)
  expect(await roleOf(one)).toBe('council')
})
