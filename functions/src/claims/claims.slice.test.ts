// Claiming pages and deciding whose they are, from the call to the table and back.
import { listAuditEntries } from '@ngo2/shared/audit/contract'
import { claimOrganisation, decideClaim, listClaims, listMyClaims } from '@ngo2/shared/claims/contract'
import { deleteMe } from '@ngo2/shared/departures/contract'
import { announceClosing, editPage, listMyTeams, readDesk } from '@ngo2/shared/desks/contract'
import { readOrganisationPage } from '@ngo2/shared/directory/contract'
import { leaveTeam } from '@ngo2/shared/teams/contract'
import { arriveUpload } from '@ngo2/shared/uploads/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { aMember, anOperator, type Person, yes } from '../../test/people'
import { aColleague, aTeam } from '../../test/teams'
import { anOrganisation, newId } from '../../test/things'
import { anAnnouncement, aPdf, sentBy } from '../../test/uploads'
import { setLeaving } from '../accounts'
import { finishClosings } from '../desks'

let test: TestApp
let operator: Person
let mei: Person

beforeAll(async () => {
  test = await anApp()
  operator = await anOperator(test)
})
beforeEach(async () => {
  mei = await aMember(test)
})
afterAll(() => test.close())

const aClaim = (organisationId: string) => ({ organisationId, claimId: newId('clm'), note: '我是这里的会计' })
const approving = { verdict: 'approved' as const, because: '电话里核对过' }
const refusing = { verdict: 'refused' as const, because: '请先让现在的团队邀请你' }
const frozen = async (organisationId: string) =>
  yes(await test.ask(readOrganisationPage, { organisationId })).organisation.frozen
const page = {
  county: '620621',
  causes: ['water' as const],
  answers: { intro: { is: 'text' as const, text: '认领以后重新写的介绍。' } },
}

it('gives a page nobody keeps to whoever an operator says, and she writes it', async () => {
  const { id: organisationId } = await anOrganisation(operator)
  const asked = aClaim(organisationId)
  const first = await mei.does(claimOrganisation, asked)
  expect(await mei.does(claimOrganisation, asked)).toEqual(first)
  expect(await mei.isRefused(readDesk, { organisationId })).toBe('auth.forbidden')
  const { items } = await operator.does(listClaims, {})
  expect(items.find(({ id }) => id === asked.claimId)).toMatchObject({
    claimant: { memberId: mei.id },
    rivals: 0,
    note: '我是这里的会计',
  })
  const word = { organisationId, claimId: asked.claimId, ...approving }
  const decided = await operator.does(decideClaim, word)
  expect(await operator.does(decideClaim, word)).toEqual(decided)
  expect(await operator.isRefused(decideClaim, { ...word, ...refusing })).toBe('claims.decided_otherwise')
  expect((await mei.does(listMyClaims, {})).items).toMatchObject([{ decision: approving }])
  expect((await mei.does(listMyTeams, {})).items).toMatchObject([{ id: organisationId, role: 'owner' }])
  await mei.does(editPage, { organisationId, version: 0, page })
  const { organisation } = yes(await test.ask(readOrganisationPage, { organisationId }))
  expect(organisation).toMatchObject({ kept: true, intro: '认领以后重新写的介绍。', causes: ['water'] })
  const { items: rest } = await operator.does(listClaims, {})
  expect(rest.some(({ id }) => id === asked.claimId)).toBe(false)
})

it('freezes a page two people claim, gives it to one and refuses the other', async () => {
  const { id: organisationId } = await anOrganisation(operator)
  const bo = await aMember(test)
  const [hers, his] = [aClaim(organisationId), aClaim(organisationId)]
  await Promise.all([mei.does(claimOrganisation, hers), bo.does(claimOrganisation, his)])
  expect(await frozen(organisationId)).toBe(true)
  const words = [hers, his].map(({ claimId }) =>
    operator.ask(decideClaim, { organisationId, claimId, ...approving }),
  )
  const outcomes = await Promise.all(words)
  expect(outcomes.map(({ is }) => is).sort()).toEqual(['ok', 'refused'])
  expect(await frozen(organisationId)).toBeUndefined()
  const claims = [mei, bo].map(async (person) => (await person.does(listMyClaims, {})).items)
  const verdicts = (await Promise.all(claims)).flat().map(({ decision }) => decision?.verdict)
  expect(verdicts.sort()).toEqual(['approved', 'refused'])
})

it('sees that two claim a page at once, though others were refused before', async () => {
  const { id: organisationId } = await anOrganisation(operator)
  const early = aClaim(organisationId)
  await mei.does(claimOrganisation, early)
  await operator.does(decideClaim, { organisationId, claimId: early.claimId, ...refusing })
  const people = [await aMember(test), await aMember(test)]
  await Promise.all(people.map((person) => person.does(claimOrganisation, aClaim(organisationId))))
  expect(await frozen(organisationId)).toBe(true)
})

it('freezes a page that a team keeps until the operator decides, and tells the team in its log', async () => {
  const { owner, organisation } = await aTeam(test)
  const organisationId = organisation.id
  const asked = aClaim(organisationId)
  await mei.does(claimOrganisation, asked)
  expect(await owner.isRefused(editPage, { organisationId, version: 1, page })).toBe('desks.frozen')
  expect(await owner.isRefused(announceClosing, { organisationId, because: '不做了' })).toBe('desks.frozen')
  await operator.does(decideClaim, { organisationId, claimId: asked.claimId, ...refusing })
  await owner.does(editPage, { organisationId, version: 1, page })
  const { items } = await owner.does(listAuditEntries, { organisationId })
  expect(items.find(({ deed }) => deed === 'claimDecided')).toMatchObject({
    by: { is: 'operator', memberId: operator.id },
    concerns: { memberId: mei.id },
    about: 'refused',
    because: refusing.because,
  })
})

it('takes the former owner out when the operator finds for the other side', async () => {
  const team = await aTeam(test)
  const editor = await aColleague(test, team, 'editor')
  const organisationId = team.organisation.id
  const asked = aClaim(organisationId)
  await mei.does(claimOrganisation, asked)
  await operator.does(decideClaim, { organisationId, claimId: asked.claimId, ...approving })
  expect(await team.owner.isRefused(readDesk, { organisationId })).toBe('auth.forbidden')
  expect((await mei.does(readDesk, { organisationId })).people).toBe(2)
  expect((await editor.does(readDesk, { organisationId })).role).toBe('editor')
  expect(await mei.isRefused(leaveTeam, { organisationId })).toBe('teams.last_owner')
})

it('refuses a claim for its own reason', async () => {
  const { owner, organisation } = await aTeam(test)
  expect(await owner.isRefused(claimOrganisation, aClaim(organisation.id))).toBe('claims.is_yours')
  expect(await mei.isRefused(claimOrganisation, aClaim(newId('org')))).toBe('resource.missing')
  const stub = await anOrganisation(operator)
  const asked = aClaim(stub.id)
  await mei.does(claimOrganisation, asked)
  expect(await mei.isRefused(claimOrganisation, aClaim(stub.id))).toBe('claims.asked_before')
  const bo = await aMember(test)
  expect(await bo.isRefused(claimOrganisation, asked)).toBe('resource.conflict')
  const elsewhere = { ...asked, organisationId: (await anOrganisation(operator)).id }
  expect(await bo.isRefused(claimOrganisation, elsewhere)).toBe('resource.conflict')
  const unknown = { organisationId: stub.id, claimId: newId('clm'), ...approving }
  expect(await operator.isRefused(decideClaim, unknown)).toBe('resource.missing')
})

it('takes a certificate that arrived for reviewers alone, and no other file', async () => {
  const { id: organisationId } = await anOrganisation(operator)
  const certificate = { purpose: 'certificate' as const, visibility: 'reviewer' as const }
  const uploadId = await sentBy(mei, anAnnouncement(organisationId, certificate), aPdf)
  await mei.does(arriveUpload, { uploadId })
  const file = { uploadId, kind: 'pdf' as const, bytes: 1 }
  const unknown = { ...aClaim(organisationId), file: { ...file, uploadId: newId('upl') } }
  expect(await mei.isRefused(claimOrganisation, unknown)).toBe('claims.file_unfit')
  const elsewhere = { ...aClaim((await anOrganisation(operator)).id), file }
  expect(await mei.isRefused(claimOrganisation, elsewhere)).toBe('claims.file_unfit')
  const claimed = await mei.does(claimOrganisation, { ...aClaim(organisationId), file })
  expect(claimed.file).toEqual({ uploadId, kind: 'pdf', bytes: aPdf.length })
  const { items } = await operator.does(listClaims, {})
  expect(items.find(({ id }) => id === claimed.id)?.file).toEqual(claimed.file)
})

it('lets nobody claim a closed page, nor be given one', async () => {
  const { owner, organisation } = await aTeam(test)
  await owner.does(announceClosing, { organisationId: organisation.id, because: '人都走了' })
  await owner.does(deleteMe, {})
  const asked = aClaim(organisation.id)
  await mei.does(claimOrganisation, asked)
  test.pass(7 * 24 * 3600 * 1000)
  expect(await finishClosings(test.app)).toBe(0)
  const late = await aMember(test)
  expect(await late.isRefused(claimOrganisation, aClaim(organisation.id))).toBe('claims.closed')
  const word = { organisationId: organisation.id, claimId: asked.claimId }
  expect(await operator.isRefused(decideClaim, { ...word, ...approving })).toBe('claims.closed')
  await operator.does(decideClaim, { ...word, ...refusing })
})

it('hears ten people about one page, and the operators then decide', async () => {
  const { id } = await anOrganisation(operator)
  for (let n = 0; n < 10; n++) await (await aMember(test)).does(claimOrganisation, aClaim(id))
  const late = await aMember(test)
  expect(await late.isRefused(claimOrganisation, aClaim(id))).toBe('claims.too_many')
  const { items } = await late.does(listMyClaims, {})
  expect(items).toEqual([])
  let queue = await operator.does(listClaims, {})
  let one = queue.items.find(({ organisation }) => organisation.id === id)
  while (one === undefined && queue.next !== undefined) {
    queue = await operator.does(listClaims, { cursor: queue.next })
    one = queue.items.find(({ organisation }) => organisation.id === id)
  }
  expect(one?.rivals).toBe(9)
  await operator.does(decideClaim, { organisationId: id, claimId: one?.id ?? '', ...approving })
  expect(await frozen(id)).toBeUndefined()
})

it('lets one person claim five pages a day', async () => {
  const bo = await aMember(test)
  const stubs = []
  for (let n = 0; n < 6; n++) stubs.push(await anOrganisation(operator))
  for (const { id } of stubs.slice(0, 5)) await bo.does(claimOrganisation, aClaim(id))
  expect(await bo.isRefused(claimOrganisation, aClaim(stubs[5]?.id ?? ''))).toBe('claims.day_full')
})

it('gives a page to somebody new whose only owner left the platform, after a claim that was refused', async () => {
  const { owner, organisation } = await aTeam(test)
  const organisationId = organisation.id
  await owner.does(deleteMe, {})
  const bo = await aMember(test)
  for (const [person, word] of [
    [bo, refusing],
    [mei, approving],
  ] as const) {
    const asked = aClaim(organisationId)
    await person.does(claimOrganisation, asked)
    expect(await frozen(organisationId)).toBeUndefined()
    await operator.does(decideClaim, { organisationId, claimId: asked.claimId, ...word })
  }
  expect((await mei.does(readDesk, { organisationId })).organisation.kept).toBe(true)
})

it('gives no page to somebody who is leaving', async () => {
  const { id: organisationId } = await anOrganisation(operator)
  const asked = aClaim(organisationId)
  await mei.does(claimOrganisation, asked)
  await setLeaving(test.app.table, mei.id)
  const word = { organisationId, claimId: asked.claimId, ...approving }
  expect(await operator.isRefused(decideClaim, word)).toBe('resource.missing')
})

it('forgets the claim of somebody who leaves the platform, and thaws the page', async () => {
  const { organisation } = await aTeam(test)
  const bo = await aMember(test)
  await bo.does(claimOrganisation, aClaim(organisation.id))
  expect(await frozen(organisation.id)).toBe(true)
  await bo.does(deleteMe, {})
  expect(await frozen(organisation.id)).toBeUndefined()
  const texts = (await test.everything()).filter(({ entity }) => entity === 'claim')
  expect(texts.some(({ organisationId }) => organisationId === organisation.id)).toBe(false)
})
