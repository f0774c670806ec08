// What rests on the organisation's own books, projects and page is taken once it is there, and shown to the operator.
import { closeQuarter, saveQuarter } from '@ngo2/shared/books/contract'
import { answerHosting, changeRegistration, editPage, readDesk } from '@ngo2/shared/desks/contract'
import { giveEvidence } from '@ngo2/shared/evidence/contract'
import type { EvidenceForm } from '@ngo2/shared/evidence/form'
import { decideEvidence, readToVerify } from '@ngo2/shared/evidence/verification'
import { saveProject } from '@ngo2/shared/projects/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { aGiving, deskItem, seenBy } from '../../test/evidence'
import { anOperator, type Person } from '../../test/people'
import { aTeam, type TestTeam } from '../../test/teams'
import { newId } from '../../test/things'

let test: TestApp
let operator: Person
let team: TestTeam
let owner: Person

beforeAll(async () => {
  test = await anApp()
  operator = await anOperator(test)
})
beforeEach(async () => {
  team = await aTeam(test)
  owner = team.owner
})
afterAll(() => test.close())

const giving = (form: EvidenceForm, over = {}) => aGiving(team.organisation.id, form, over)

it('takes a closed quarter, and shows its sums beside the claim', async () => {
  const form: EvidenceForm = { item: 'T7', quarter: '2026Q3' }
  expect(await owner.isRefused(giveEvidence, giving(form))).toBe('evidence.not_ready')
  const one = { organisationId: team.organisation.id, quarter: '2026Q3' }
  const lines = [{ way: 'out' as const, kind: 'materials' as const, fen: 60_000 }]
  await owner.does(saveQuarter, { ...one, version: 0, openingFen: 100_000, lines, closingFen: 40_000 })
  await owner.does(closeQuarter, { ...one, version: 1 })
  const given = await owner.does(giveEvidence, giving(form))
  const asked = { organisationId: team.organisation.id, evidenceId: given.id, item: 'T7' as const }
  const { known } = await operator.does(readToVerify, asked)
  expect(known.quarter).toMatchObject({ quarter: '2026Q3', outFen: 60_000 })
  await operator.does(decideEvidence, { ...asked, verdict: 'seen' })
  expect(await deskItem(owner, team.organisation.id, 'T7')).toMatchObject({
    points: 8,
    accepted: { expiresOn: '2027-03-31' },
  })
})

it('takes accounts of a year only where two people stand for them', async () => {
  const form: EvidenceForm = { item: 'T5', by: 'books', year: '2025' }
  expect(await owner.isRefused(giveEvidence, giving(form))).toBe('evidence.not_ready')
})

it('takes projects once one runs or is planned', async () => {
  const project = {
    name: '西渠种梭梭',
    from: '2026-03-01',
    place: '民勤县西渠镇',
    budgetFen: 3_000_000,
    serves: '西渠镇三个村',
  }
  const { id: organisationId } = team.organisation
  await owner.does(saveProject, { organisationId, projectId: newId('prj'), version: 0, project })
  const given = await owner.does(giveEvidence, giving({ item: 'T6' }))
  const asked = { organisationId, evidenceId: given.id, item: 'T6' as const }
  expect((await operator.does(readToVerify, asked)).known.projects).toMatchObject([project])
})

it('takes the page once it says who, for whom and how to be reached', async () => {
  const { page } = await owner.does(readDesk, { organisationId: team.organisation.id })
  const { state: _, version, editedAt: __, ...form } = page
  const contact = { open: true, phone: { is: 'given' as const, value: '0935-4120000' } }
  await owner.does(editPage, { organisationId: team.organisation.id, version, page: { ...form, contact } })
  await owner.does(giveEvidence, giving({ item: 'T3' }))
})

it('takes a contact that only the reviewers know, where an open one is unsafe', async () => {
  const form: EvidenceForm = { item: 'T3', contact: '0935-4120000，找马队长' }
  expect(await owner.isRefused(giveEvidence, giving(form))).toBe('request.invalid')
  await seenBy(operator, owner, team.organisation.id, form, { visibility: 'reviewer' })
  expect(await deskItem(owner, team.organisation.id, 'T3')).toMatchObject({ status: 'valid', points: 4 })
})

it('a host carries an organisation as long as it stands by its word', async () => {
  const host = await aTeam(test, {
    registration: { is: 'registered', creditCode: '52620621000000000H' },
  })
  const { id: organisationId } = team.organisation
  const hostId = host.organisation.id
  await owner.does(changeRegistration, { organisationId, registration: { is: 'hosted', hostId } })
  const form: EvidenceForm = { item: 'T1', by: 'host' }
  expect(await owner.isRefused(giveEvidence, giving(form))).toBe('evidence.not_hosted')
  const answer = { organisationId: hostId, guestId: organisationId }
  await host.owner.does(answerHosting, { ...answer, answer: 'agreed' })
  await seenBy(operator, owner, organisationId, form)
  expect(await deskItem(owner, organisationId, 'T1')).toMatchObject({ status: 'valid', points: 6 })
  const given = await owner.does(giveEvidence, giving(form, { version: 2 }))
  await host.owner.does(answerHosting, { ...answer, answer: 'declined' })
  expect(await deskItem(owner, organisationId, 'T1')).toMatchObject({ status: 'waiting', points: 0 })
  const asked = { organisationId, evidenceId: given.id, item: 'T1' as const, verdict: 'seen' as const }
  expect(await operator.isRefused(decideEvidence, asked)).toBe('evidence.no_longer_true')
})
