// What comes by itself: levels that change, reminders thirty days ahead, each once.

import { giveEvidence, readEvidence } from '@ngo2/shared/evidence/contract'
import type { EvidenceForm } from '@ngo2/shared/evidence/form'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { anApp, type TestApp } from '../../test/an-app'
import { aGiving, deskItem, seenBy } from '../../test/evidence'
import { aMember, anOperator, type Person } from '../../test/people'
import { aTeam } from '../../test/teams'
import { anAnnouncement, putUpBy } from '../../test/uploads'
import { findLevels } from './level-repository'
import { remindEvidence } from './reminders'

let test: TestApp
let operator: Person
let owner: Person
let organisationId: OrganisationId

beforeEach(async () => {
  test = await anApp()
  operator = await anOperator(test)
  const team = await aTeam(test, { answers: whole, contact } as object)
  owner = team.owner
  organisationId = team.organisation.id
})
afterEach(() => test.close())

const whole = {
  intro: { is: 'text' as const, text: '在青土湖边上看水、护林、种梭梭的几个人。' },
  serves: { is: 'text' as const, text: '湖区三个村' },
}
const contact = { open: true }
const day = 24 * 3600 * 1000
const people: EvidenceForm = { item: 'T2', people: [{ name: '王秀兰', duty: '理事长' }] }
const certificate: EvidenceForm = { item: 'T1', by: 'certificate', creditCode: '52620621000000000H' }

async function noted(...deeds: string[]): Promise<unknown[]> {
  const items = await test.everything()
  const entries = items.filter(({ entity, deed }) => entity === 'audit' && deeds.includes(String(deed)))
  // Of one moment, ids have no order.
  const sorted = entries.sort((a, b) => `${a.at} ${a.about}`.localeCompare(`${b.at} ${b.about}`))
  return sorted.map(({ about }) => about)
}

/** Sessions end meanwhile, so she signs in again. */
async function pass(days: number): Promise<void> {
  test.pass(days * day)
  owner = await aMember(test, owner.openid)
}

/** The night of every day from now on, for so many days. */
async function nights(days: number): Promise<void> {
  for (let nth = 0; nth < days; nth++) {
    test.pass(day)
    expect(await remindEvidence(test.app)).toBe(0)
    await test.settle()
  }
}

async function becomeSeed(): Promise<void> {
  await test.app.table.write({
    change: { pk: `ORGANISATION#${organisationId}`, sk: 'ORGANISATION' },
    set: { contact: { open: true, phone: { is: 'given', value: '0935-4120000' } } },
  })
  const { id: uploadId } = await putUpBy(
    test,
    owner,
    anAnnouncement(organisationId, { purpose: 'certificate' }),
  )
  await seenBy(operator, owner, organisationId, certificate, {
    files: [{ uploadId, kind: 'pdf', bytes: 1 }],
  })
  await seenBy(operator, owner, organisationId, people)
  const { levelThen } = await deskItem(owner, organisationId, 'T3')
  await seenBy(operator, owner, organisationId, { item: 'T3' })
  await test.settle()
  // The preview was what came of it.
  const { level, until } = await owner.does(readEvidence, { organisationId })
  expect({ level, until }).toEqual(levelThen)
}

it('becomes a seed by three items, says so once, and falls the day after the first of them ended', async () => {
  await becomeSeed()
  expect(await noted('levelChanged')).toEqual(['seed'])
  const desk = await owner.does(readEvidence, { organisationId })
  expect(desk).toMatchObject({ level: 'seed', until: '2028-01-24' })
  const [level] = await findLevels(test.app.table, [organisationId])
  expect(level).toMatchObject({ level: 'seed', since: '2026-11-24', until: '2028-01-24' })
  test.pass(395 * day)
  await nights(31)
  expect(await noted('levelChanged')).toEqual(['seed'])
  await nights(1)
  expect(await noted('levelChanged')).toEqual(['seed', 'none'])
})

it('reminds a team once, thirty days before an item expires', async () => {
  await seenBy(operator, owner, organisationId, people)
  await test.settle()
  // The last day is 24 January 2028, so the reminder comes on 25 December.
  test.pass(390 * day)
  await nights(5)
  expect(await noted('evidenceExpiring')).toEqual([])
  await nights(1)
  expect(await noted('evidenceExpiring')).toEqual(['T2 2028-01-24'])
  await nights(2)
  expect(await noted('evidenceExpiring')).toEqual(['T2 2028-01-24'])
})

it('reminds of what is being renewed no more', async () => {
  await seenBy(operator, owner, organisationId, people)
  await pass(380)
  await owner.does(giveEvidence, aGiving(organisationId, people, { version: 2 }))
  await test.settle()
  await nights(20)
  expect(await noted('evidenceExpiring')).toEqual([])
})

it('reminds of the papers of the year in May, those that nobody gave', async () => {
  const { id: uploadId } = await putUpBy(test, owner, anAnnouncement(organisationId))
  await pass(60)
  const files = [{ uploadId, kind: 'pdf' as const, bytes: 1 }]
  await owner.does(giveEvidence, aGiving(organisationId, { item: 'T4', year: '2026' }, { files }))
  await test.settle()
  test.pass(96 * day)
  await nights(1)
  expect(await noted('reportDue')).toEqual([])
  await nights(3)
  expect(await noted('reportDue')).toEqual(['T5 2027-05-31'])
})

it('makes up for nights that were missed', async () => {
  await test.settle()
  test.pass(163 * day)
  await nights(1)
  expect(await noted('reportDue')).toEqual(['T4 2027-05-31', 'T5 2027-05-31'])
})
