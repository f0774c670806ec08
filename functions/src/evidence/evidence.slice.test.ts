// Evidence, from the phone's call to an operator's word and back.
import { giveEvidence, readEvidence } from '@ngo2/shared/evidence/contract'
import type { EvidenceForm } from '@ngo2/shared/evidence/form'
import { decideEvidence, listToVerify } from '@ngo2/shared/evidence/verification'
import { anApp, type TestApp } from '../../test/an-app'
import { aGiving, deskItem, seenBy } from '../../test/evidence'
import { aMember, anOperator, type Person } from '../../test/people'
import { aColleague, aTeam, type TestTeam } from '../../test/teams'
import { newId } from '../../test/things'
import { anAnnouncement, aPdf, putUpBy } from '../../test/uploads'
import { findEvidence } from '../organisations'

let test: TestApp
let first: Person
let team: TestTeam
let owner: Person

beforeAll(async () => {
  test = await anApp()
  first = await anOperator(test)
})
beforeEach(async () => {
  team = await aTeam(test)
  owner = team.owner
})
afterAll(() => test.close())

const people: EvidenceForm = { item: 'T2', people: [{ name: '王秀兰', duty: '理事长' }] }
const status: EvidenceForm = { item: 'T9', by: 'none' }
const giving = (form: EvidenceForm, over = {}) => aGiving(team.organisation.id, form, over)
const aFile = async (over = {}) => {
  const { id: uploadId } = await putUpBy(test, owner, anAnnouncement(team.organisation.id, over), aPdf)
  return { uploadId, kind: 'pdf' as const, bytes: aPdf.length }
}
const one = (
  { id, item }: { id: string; item: 'T1' | 'T2' | 'T9' },
  organisationId = team.organisation.id,
) => ({
  organisationId,
  evidenceId: id,
  item,
})

const isOurs = ({ organisation }: { organisation: { id: string } }) =>
  organisation.id === team.organisation.id

it('counts nothing before an operator saw it, and everything from then on', async () => {
  const given = await owner.does(giveEvidence, giving(people))
  expect(await deskItem(owner, team.organisation.id, 'T2')).toMatchObject({ status: 'waiting', points: 0 })
  await first.does(decideEvidence, { ...one({ id: given.id, item: 'T2' }), verdict: 'seen' })
  const item = await deskItem(owner, team.organisation.id, 'T2')
  expect(item).toMatchObject({ status: 'valid', points: 6, outOf: 6, accepted: { expiresOn: '2028-01-24' } })
  expect(item.daysLeft).toBe(427)
})

it('gives four of six points where only the reviewers know who is in charge', async () => {
  await seenBy(first, owner, team.organisation.id, people, { visibility: 'reviewer' })
  expect((await deskItem(owner, team.organisation.id, 'T2')).points).toBe(4)
})

it('answers a retry the same, and refuses the id for anything else', async () => {
  const asked = giving(people)
  const given = await owner.does(giveEvidence, asked)
  expect(await owner.does(giveEvidence, asked)).toEqual(given)
  expect(await owner.isRefused(giveEvidence, { ...asked, visibility: 'reviewer' })).toBe('resource.conflict')
  expect((await deskItem(owner, team.organisation.id, 'T2')).version).toBe(1)
})

it('of two who give the same item at once, one is told that it was changed', async () => {
  const editor = await aColleague(test, team, 'editor')
  const both = await Promise.all([
    owner.ask(giveEvidence, giving(people)),
    editor.ask(giveEvidence, giving(people)),
  ])
  const refused = both.flatMap((outcome) => (outcome.is === 'refused' ? [outcome.refusal.code] : []))
  expect(refused).toEqual(['evidence.edited_meanwhile'])
  expect((await first.does(listToVerify, { stage: 'first' })).items.filter(isOurs)).toHaveLength(1)
})

it('what is given anew waits beside what counts, and replaces it once it was seen', async () => {
  await seenBy(first, owner, team.organisation.id, people)
  const { version } = await deskItem(owner, team.organisation.id, 'T2')
  const anew: EvidenceForm = { item: 'T2', people: [{ name: '李建国', duty: '理事长' }] }
  const given = await owner.does(giveEvidence, giving(anew, { version }))
  expect(await deskItem(owner, team.organisation.id, 'T2')).toMatchObject({
    status: 'valid',
    accepted: { form: people },
    given: { form: anew, state: 'declared' },
  })
  await first.does(decideEvidence, { ...one({ id: given.id, item: 'T2' }), verdict: 'seen' })
  expect(await deskItem(owner, team.organisation.id, 'T2')).toMatchObject({ accepted: { form: anew } })
})

it('takes a document that is the organisation’s own and may be seen so, and nothing without one', async () => {
  const report: EvidenceForm = { item: 'T4', year: '2025' }
  expect(await owner.isRefused(giveEvidence, giving(report))).toBe('evidence.file_needed')
  const stranger = { uploadId: newId('upl'), kind: 'pdf' as const, bytes: 1 }
  expect(await owner.isRefused(giveEvidence, giving(report, { files: [stranger] }))).toBe(
    'evidence.file_unfit',
  )
  const secret = await aFile({ visibility: 'reviewer' })
  expect(await owner.isRefused(giveEvidence, giving(report, { files: [secret] }))).toBe('evidence.file_unfit')
  await owner.does(giveEvidence, giving(report, { files: [await aFile()] }))
})

it('refuses a year that is not over, and one that is long over', async () => {
  const files = [await aFile()]
  const of = (year: string) => giving({ item: 'T4', year }, { files })
  expect(await owner.isRefused(giveEvidence, of('2026'))).toBe('evidence.not_yet')
  expect(await owner.isRefused(giveEvidence, of('2023'))).toBe('evidence.too_old')
})

it('refuses what has no ground: no page, no project, no host', async () => {
  expect(await owner.isRefused(giveEvidence, giving({ item: 'T3' }))).toBe('evidence.not_ready')
  expect(await owner.isRefused(giveEvidence, giving({ item: 'T6' }))).toBe('evidence.not_ready')
  expect(await owner.isRefused(giveEvidence, giving({ item: 'T1', by: 'host' }))).toBe('evidence.not_hosted')
})

it('takes no words that ask for money or that WeChat finds risky', async () => {
  const practice = (words: string) => giving({ item: 'C6', practice: words })
  expect(await owner.isRefused(giveEvidence, practice('拍之前都问过，想帮忙请扫收款码'))).toBe(
    'evidence.asks_for_money',
  )
  expect(await owner.isRefused(giveEvidence, practice('__risky__ 拍之前都问过每一个人'))).toBe(
    'moderation.text_refused',
  )
})

it('changes nothing while the page is frozen', async () => {
  await test.app.table.write({
    change: { pk: `ORGANISATION#${team.organisation.id}`, sk: 'ORGANISATION' },
    set: { frozen: true },
  })
  expect(await owner.isRefused(giveEvidence, giving(people))).toBe('evidence.frozen')
})

it('lets only those give and read whose role says so', async () => {
  const volunteers = await aColleague(test, team, 'volunteers')
  expect(await volunteers.isRefused(giveEvidence, giving(people))).toBe('auth.forbidden')
  await volunteers.does(readEvidence, { organisationId: team.organisation.id })
  const stranger = await aMember(test)
  expect(await stranger.isRefused(readEvidence, { organisationId: team.organisation.id })).toBe(
    'auth.forbidden',
  )
})

it('tells the ranking the points that count, out of what can be measured', async () => {
  await seenBy(first, owner, team.organisation.id, people)
  await seenBy(first, owner, team.organisation.id, status)
  await test.settle()
  const [evidence] = await findEvidence(test.app.table, [team.organisation.id])
  expect(evidence?.transparency).toBeCloseTo((5 * 10) / 60)
})

it('a report that waits makes room for a better one of its year, and for no other year', async () => {
  const files = [await aFile()]
  const of = (year: string, version: number) => giving({ item: 'T4', year }, { files, version })
  // In January two years can be given; sessions have ended by then, so this comes last.
  test.pass(40 * 24 * 3600 * 1000)
  owner = await aMember(test, owner.openid)
  await owner.does(giveEvidence, of('2025', 0))
  await owner.does(giveEvidence, of('2025', 1))
  expect(await owner.isRefused(giveEvidence, of('2026', 2))).toBe('evidence.other_waits')
})
