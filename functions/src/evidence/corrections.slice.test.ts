// Corrections: published by a team, read by everybody, worth points for a year.
import { listCorrections, publishCorrection } from '@ngo2/shared/evidence/contract'
import { decideCase, listCases } from '@ngo2/shared/moderation/contract'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { anApp, type TestApp } from '../../test/an-app'
import { deskItem } from '../../test/evidence'
import { aMember, anOperator, no, type Person, yes } from '../../test/people'
import { aTeam } from '../../test/teams'
import { newId } from '../../test/things'

let test: TestApp
let operator: Person
let owner: Person
let organisationId: OrganisationId

beforeAll(async () => {
  test = await anApp()
})
beforeEach(async () => {
  operator = await anOperator(test)
  const team = await aTeam(test)
  owner = team.owner
  organisationId = team.organisation.id
})
afterAll(() => test.close())

const day = 24 * 3600 * 1000
const aCorrection = (over = {}) => ({
  organisationId,
  correctionId: newId('cor'),
  wrong: '三月写的是种了两千丛',
  right: '种了一千二百丛',
  because: '把两天的数加了两遍',
  ...over,
})
const shown = async () => yes(await test.ask(listCorrections, { organisationId })).items

it('shows a correction to everybody, the newest first, and earns the points of T10 for a year', async () => {
  const older = await owner.does(publishCorrection, aCorrection({ of: '2026-03-20' }))
  test.pass(day)
  // WeChat checks texts of those who were here within two hours.
  owner = await aMember(test, owner.openid)
  const newer = await owner.does(publishCorrection, aCorrection({ wrong: '电话少写了一位' }))
  expect((await shown()).map(({ id }) => id)).toEqual([newer.id, older.id])
  expect(await deskItem(owner, organisationId, 'T10')).toMatchObject({ status: 'valid', points: 5 })
  test.pass(365 * day)
  owner = await aMember(test, owner.openid)
  expect(await deskItem(owner, organisationId, 'T10')).toMatchObject({ points: 5 })
  test.pass(day)
  expect(await deskItem(owner, organisationId, 'T10')).toMatchObject({ points: 0 })
})

it('answers a retry the same, and refuses the id for another correction', async () => {
  const asked = aCorrection()
  const published = await owner.does(publishCorrection, asked)
  expect(await owner.does(publishCorrection, asked)).toEqual(published)
  expect(await owner.isRefused(publishCorrection, { ...asked, right: '别的' })).toBe('resource.conflict')
  expect(await shown()).toHaveLength(1)
})

it('takes no words that ask for money or that WeChat finds risky', async () => {
  const money = aCorrection({ right: '请转账给我们' })
  expect(await owner.isRefused(publishCorrection, money)).toBe('evidence.asks_for_money')
  const risky = aCorrection({ right: '__risky__' })
  expect(await owner.isRefused(publishCorrection, risky)).toBe('moderation.text_refused')
})

it('waits for an operator where WeChat gives no clear word, and earns nothing until then', async () => {
  const { id } = await owner.does(publishCorrection, aCorrection({ right: '__review__' }))
  expect(await shown()).toEqual([])
  expect(await deskItem(owner, organisationId, 'T10')).toMatchObject({ points: 0 })
  const { items } = await operator.does(listCases, {})
  const waiting = items.find(({ subject }) => subject.id === id)
  if (waiting === undefined) throw new Error('no case')
  await operator.does(decideCase, { caseId: waiting.id, verdict: 'show', because: '没有问题' })
  await test.settle()
  expect(await shown()).toHaveLength(1)
})

it('lets only those publish whose role says so, and nobody while the page is frozen', async () => {
  const stranger = await aMember(test)
  expect(await stranger.isRefused(publishCorrection, aCorrection())).toBe('auth.forbidden')
  const key = { pk: `ORGANISATION#${organisationId}`, sk: 'ORGANISATION' }
  await test.app.table.write({ change: key, set: { frozen: true } })
  expect(await owner.isRefused(publishCorrection, aCorrection())).toBe('evidence.frozen')
})

it('knows no corrections of an organisation that is not there', async () => {
  expect(no(await test.ask(listCorrections, { organisationId: newId('org') }))).toBe('resource.missing')
})

it('pages through many', async () => {
  for (let nth = 0; nth < 3; nth++) {
    for (let many = 0; many < 7; many++) {
      await owner.does(publishCorrection, aCorrection({ wrong: `第${nth * 7 + many}处` }))
      test.pass(1000)
    }
    test.pass(60_000)
  }
  const page = yes(await test.ask(listCorrections, { organisationId }))
  expect(page.items).toHaveLength(20)
  const rest = yes(await test.ask(listCorrections, { organisationId, cursor: page.next }))
  expect(rest.items).toHaveLength(1)
})
