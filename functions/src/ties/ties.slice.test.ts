// Proven ties from the client's call to the table and back: planting, visits, and that an organisation neither gives nor learns of one.

import { listAuditEntries } from '@ngo2/shared/audit/contract'
import type { CallerInputOf } from '@ngo2/shared/contract/endpoint'
import { deleteMe } from '@ngo2/shared/departures/contract'
import { giveEvaluation } from '@ngo2/shared/evaluations/contract'
import { consentNow } from '@ngo2/shared/evaluations/helped'
import { decideVisit, listMyTies, listMyVisits, listVisits, tellVisit } from '@ngo2/shared/ties/contract'
import { openFileAsOperator } from '@ngo2/shared/uploads/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { aMember, anOperator, type Person } from '../../test/people'
import { aTeam, type TestTeam } from '../../test/teams'
import { anEvaluation, anOrganisation, newId } from '../../test/things'
import { aPlotOf, aVisit, planters, visits } from '../../test/ties'
import { aJpeg, anAnnouncement, putUpBy } from '../../test/uploads'
import { changingOf } from '../organisations'
import { seatEntity } from '../trees'
import { provePlanting } from '.'
import { provingOf } from './proving'

const dayMs = 24 * 3600 * 1000
let test: TestApp
let operator: Person
let team: TestTeam

beforeEach(async () => {
  test = await anApp()
  operator = await anOperator(test)
  team = await aTeam(test)
})
afterEach(() => test.close())

const tiesOf = async (person: Person) =>
  (await person.does(listMyTies, {})).items.map(({ organisation, proof, provenOn, endsOn }) => ({
    of: organisation.id,
    proof,
    provenOn,
    endsOn,
  }))
const because = '电话里问过，去过。'

it('ties whoever planted to the organisation of the site for twelve months, however often the stream tells it', async () => {
  const plot = await aPlotOf(operator, team.organisation)
  const [mei] = await planters(test, plot, 1)
  if (mei === undefined) throw new Error('nobody planted')
  await test.settle()
  const item = (await test.everything()).find(({ entity }) => entity === seatEntity)
  if (item === undefined) throw new Error('no seat was taken')
  const fact = { change: 'inserted' as const, item, at: test.app.now() }
  await Promise.all([provePlanting(test.app, fact), provePlanting(test.app, fact)])
  const tie = { of: team.organisation.id, proof: 'planted', provenOn: '2026-11-24', endsOn: '2027-11-24' }
  expect(await tiesOf(mei)).toEqual([tie])
  test.pass(365 * dayMs)
  expect(await tiesOf(await aMember(test, mei.openid))).toEqual([])
})

it('ties a visitor when an operator confirms her visit, and says why when not', async () => {
  const mei = await aMember(test)
  const visit = aVisit(test, team.organisation)
  const told = await mei.does(tellVisit, visit)
  expect(await mei.does(tellVisit, visit)).toEqual(told)
  expect(await tiesOf(mei)).toEqual([])
  const queue = await operator.does(listVisits, {})
  expect(queue.items.map(({ id, visitor }) => [id, visitor.memberId])).toEqual([[told.id, mei.id]])
  const decision = {
    organisationId: team.organisation.id,
    visitId: told.id,
    verdict: 'confirmed' as const,
    because,
  }
  const confirmed = await operator.does(decideVisit, decision)
  expect(await operator.does(decideVisit, decision)).toEqual(confirmed)
  expect(await operator.isRefused(decideVisit, { ...decision, verdict: 'refused' })).toBe(
    'ties.decided_otherwise',
  )
  expect(await tiesOf(mei)).toMatchObject([{ proof: 'visited', provenOn: '2026-11-24' }])
  expect((await operator.does(listVisits, {})).items).toEqual([])

  const again = await mei.does(tellVisit, aVisit(test, team.organisation))
  const no = { organisationId: team.organisation.id, visitId: again.id, verdict: 'refused' as const }
  await operator.does(decideVisit, { ...no, because: '那天他们不在。' })
  expect((await mei.does(listMyVisits, {})).items[0]?.decision?.because).toBe('那天他们不在。')
  expect(await tiesOf(mei)).toHaveLength(1)
})

it('refuses visits that cannot be told', async () => {
  const mei = await aMember(test)
  const visit = aVisit(test, team.organisation)
  const tell = (over: Partial<CallerInputOf<typeof tellVisit>>) =>
    mei.isRefused(tellVisit, { ...visit, ...over })
  expect(await tell({ visitedOn: '2026-11-25' })).toBe('ties.day_ahead')
  expect(await tell({ visitedOn: '2026-08-01' })).toBe('ties.day_too_old')
  expect(await tell({ organisationId: newId('org') })).toBe('resource.missing')
  expect(await team.owner.isRefused(tellVisit, visit)).toBe('ties.is_yours')
  await mei.does(tellVisit, visit)
  expect(await tell({ visitId: newId('vis') })).toBe('ties.told_before')
  const lan = await aMember(test)
  expect(await lan.isRefused(tellVisit, visit)).toBe('resource.conflict')
  expect(
    await operator.isRefused(decideVisit, {
      organisationId: team.organisation.id,
      visitId: newId('vis'),
      verdict: 'refused',
      because,
    }),
  ).toBe('resource.missing')
})

it('takes five visits a day', async () => {
  const mei = await aMember(test)
  for (let nth = 0; nth < 5; nth++) await mei.does(tellVisit, aVisit(test, await anOrganisation(operator)))
  const sixth = aVisit(test, await anOrganisation(operator))
  expect(await mei.isRefused(tellVisit, sixth)).toBe('ties.day_full')
})

it('tells a visit once where two phones tell of it at once', async () => {
  const mei = await aMember(test)
  const both = [aVisit(test, team.organisation), aVisit(test, team.organisation)]
  const outcomes = await Promise.all(both.map((visit) => mei.ask(tellVisit, visit)))
  expect(outcomes.filter(({ is }) => is === 'ok')).toHaveLength(1)
})

it('is decided once where two operators decide at once, and ties her only where the first confirmed', async () => {
  const [mei, colleague] = [await aMember(test), await anOperator(test)]
  const { id: visitId } = await mei.does(tellVisit, aVisit(test, team.organisation))
  const asked = { organisationId: team.organisation.id, visitId, because }
  const [confirmed, refused] = await Promise.all([
    operator.ask(decideVisit, { ...asked, verdict: 'confirmed' }),
    colleague.ask(decideVisit, { ...asked, verdict: 'refused' }),
  ])
  const loser = confirmed.is === 'ok' ? refused : confirmed
  expect(loser).toMatchObject({ refusal: { code: 'ties.decided_otherwise' } })
  expect(await tiesOf(mei)).toHaveLength(confirmed.is === 'ok' ? 1 : 0)
})

it('lets nobody decide who visited herself or belongs to the organisation', async () => {
  const visit = await operator.does(tellVisit, aVisit(test, team.organisation))
  const decision = {
    organisationId: team.organisation.id,
    visitId: visit.id,
    verdict: 'confirmed' as const,
    because,
  }
  expect(await operator.isRefused(decideVisit, decision)).toBe('ties.involved')
  expect(await team.owner.isRefused(decideVisit, decision)).toBe('auth.forbidden')
})

it('takes a photograph for reviewers alone, and tells the organisation nothing of it', async () => {
  const mei = await aMember(test)
  const photo = anAnnouncement(team.organisation.id, {
    purpose: 'photo',
    visibility: 'reviewer',
    kind: 'picture',
  })
  const upload = await putUpBy(test, mei, photo, await aJpeg())
  await test.settle()
  const held = { uploadId: upload.id, kind: 'picture' as const, bytes: upload.bytes }
  const visit = await mei.does(tellVisit, { ...aVisit(test, team.organisation), photo: held })
  expect(visit.photo?.uploadId).toBe(upload.id)
  const other = await anOrganisation(operator)
  expect(await mei.isRefused(tellVisit, { ...aVisit(test, other), photo: held })).toBe('ties.photo_unfit')
  const before = await team.owner.does(listAuditEntries, { organisationId: team.organisation.id })
  await operator.does(openFileAsOperator, { uploadId: upload.id })
  expect(test.notes).toContainEqual({ uploadId: upload.id, memberId: operator.id })
  expect(await team.owner.does(listAuditEntries, { organisationId: team.organisation.id })).toEqual(before)
})

it('ties a helper who wrote down what somebody answered, and nobody by answers of her own', async () => {
  const [mei, lan] = [await aMember(test), await aMember(test)]
  const organisationId = team.organisation.id
  const helped = {
    consentRead: true as const,
    consent: consentNow,
    ageGroup: 'from60' as const,
    mark: '东沙窝 王',
  }
  const asked = { ...anEvaluation({ C8: 'seen' }), tie: 'served' as const, organisationId }
  await mei.does(giveEvaluation, { ...asked, helped })
  await lan.does(giveEvaluation, { ...asked, evaluationId: newId('evl') })
  await test.settle()
  expect(await tiesOf(mei)).toMatchObject([{ of: organisationId, proof: 'helped', provenOn: '2026-11-24' }])
  expect(await tiesOf(lan)).toEqual([])
})

it('keeps the later of two proofs, and gives none for an older one', async () => {
  const mei = await aMember(test)
  await visits(test, { person: mei, operator }, team.organisation)
  const tie = { memberId: mei.id, organisationId: team.organisation.id, proof: 'visited' as const }
  expect(await provingOf(test.app, { ...tie, provenOn: '2026-11-20' })).toEqual([])
  await test.app.table.write(...(await provingOf(test.app, { ...tie, provenOn: '2026-12-01' })))
  expect(await tiesOf(mei)).toMatchObject([{ provenOn: '2026-12-01' }])
})

it('forgets ties and visits of whoever leaves, and proves none for her afterwards', async () => {
  const plot = await aPlotOf(operator, team.organisation)
  const [mei] = await planters(test, plot, 1)
  if (mei === undefined) throw new Error('nobody planted')
  await visits(test, { person: mei, operator }, team.organisation)
  await mei.does(tellVisit, aVisit(test, team.organisation))
  await mei.does(deleteMe, {})
  await test.settle()
  expect(JSON.stringify(await test.everything())).not.toContain(mei.id)
})

it('forgets ties and visits to an organisation whose page closed', async () => {
  const mei = await aMember(test)
  await visits(test, { person: mei, operator }, team.organisation)
  await mei.does(tellVisit, aVisit(test, team.organisation))
  const { organisation } = team
  await test.app.table.write(changingOf(organisation.id, { closedAt: test.app.now().toISOString() }, {}))
  await test.settle()
  expect(await tiesOf(mei)).toEqual([])
  expect((await mei.does(listMyVisits, {})).items).toEqual([])
  expect((await operator.does(listVisits, {})).items).toEqual([])
})
