// Making and keeping a page, from the phone's call to the table and back.
import { listAuditEntries } from '@ngo2/shared/audit/contract'
import { editPage, listMyTeams, makeOrganisation, readDesk } from '@ngo2/shared/desks/contract'
import { listOrganisations, readOrganisationPage } from '@ngo2/shared/directory/contract'
import { decideCase, listCases } from '@ngo2/shared/moderation/contract'
import { report } from '@ngo2/shared/reports/contract'
import { removeFromTeam } from '@ngo2/shared/teams/contract'
import { aSlowPhone } from '../../test/a-slow-phone'
import { anApp, type TestApp } from '../../test/an-app'
import { aMember, anOperator, no, type Person, yes } from '../../test/people'
import { aColleague, aMaking, aTeam, type TestTeam } from '../../test/teams'
import { newId } from '../../test/things'
import { faultAt } from '../../test/wechat-faults'

let test: TestApp
let operator: Person

beforeAll(async () => {
  test = await anApp()
  operator = await anOperator(test)
})
afterAll(() => test.close())

const shown = async (organisationId: string) =>
  yes(await test.ask(readOrganisationPage, { organisationId })).organisation
const text = (words: string) => ({ is: 'text' as const, text: words })
const aPage = (intro: string) => ({
  county: '620621',
  causes: ['desert' as const],
  answers: { intro: text(intro) },
})
const edits = (person: Person, { organisation }: TestTeam, version: number, intro: string) =>
  person.ask(editPage, { organisationId: organisation.id, version, page: aPage(intro) })

it('works at once: who makes a page owns it, finds it among her teams, and everybody finds it by name', async () => {
  const { owner, organisation } = await aTeam(test)
  expect(organisation).toMatchObject({ kept: true, example: false, serves: '湖区三个村' })
  expect((await owner.does(listMyTeams, {})).items).toMatchObject([{ id: organisation.id, role: 'owner' }])
  await test.settle()
  const query = { dimension: 'transparency' as const, seed: 1, q: organisation.name }
  expect(yes(await test.ask(listOrganisations, query)).items).toMatchObject([{ id: organisation.id }])
  expect((await shown(organisation.id)).slug).toMatch(/^huquhulindui\d*$/)
  const { items } = await owner.does(listAuditEntries, { organisationId: organisation.id })
  expect(items).toMatchObject([{ deed: 'organisationMade', by: { is: 'member', memberId: owner.id } }])
})

it('answers a retry the same, and refuses the id or the name to another', async () => {
  const [mei, bo] = [await aMember(test), await aMember(test)]
  const asked = aMaking()
  const first = await mei.does(makeOrganisation, asked)
  test.pass(1000)
  expect(await mei.does(makeOrganisation, asked)).toEqual(first)
  expect(await bo.isRefused(makeOrganisation, asked)).toBe('resource.conflict')
  const sameName = { ...asked, organisationId: newId('org') }
  expect(await bo.isRefused(makeOrganisation, sameName)).toBe('organisations.name_taken')
  expect(await bo.isRefused(makeOrganisation, aMaking({ county: '999999' }))).toBe(
    'organisations.unknown_county',
  )
})

it('lets one person make three a day, however she hurries', async () => {
  const mei = await aMember(test)
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => mei.ask(makeOrganisation, aMaking())))
  expect(outcomes.filter(({ is }) => is === 'ok')).toHaveLength(3)
  expect(await mei.isRefused(makeOrganisation, aMaking())).toBe('desks.day_full')
})

it('gives a name to one of ten who race for it', async () => {
  const people = await Promise.all(Array.from({ length: 10 }, () => aMember(test)))
  const outcomes = await Promise.all(
    people.map((person) => person.ask(makeOrganisation, aMaking({ name: '同名的护林队' }))),
  )
  expect(outcomes.filter(({ is }) => is === 'ok')).toHaveLength(1)
})

it('gives organisations that sound alike addresses of their own', async () => {
  const [one, other] = [await aTeam(test, { name: '柳林社' }), await aTeam(test, { name: '刘林社' })]
  await test.settle()
  expect((await shown(one.organisation.id)).slug).toBe('liulinshe')
  expect((await shown(other.organisation.id)).slug).toBe('liulinshe-2')
})

it('makes nothing where the name gets no clear word, and refuses a risky one', async () => {
  const mei = await aMember(test)
  await faultAt(test, '/wxa/msg_sec_check', { down: true, times: 2 })
  const asked = aMaking()
  expect(await mei.isRefused(makeOrganisation, asked)).toBe('desks.name_unclear')
  expect(await mei.isRefused(makeOrganisation, aMaking({ name: '加微信赌博' }))).toBe(
    'moderation.text_refused',
  )
  expect((await mei.does(makeOrganisation, asked)).name).toBe(asked.name)
})

it('shows an edit at once, and tells the same to a retry', async () => {
  const team = await aTeam(test)
  const first = yes(await edits(team.owner, team, 1, '我们压草方格，也看水位。'))
  expect(first).toMatchObject({ version: 2, state: 'shown' })
  expect(yes(await edits(team.owner, team, 1, '我们压草方格，也看水位。'))).toEqual(first)
  expect((await shown(team.organisation.id)).intro).toBe('我们压草方格，也看水位。')
})

it('loses nobody’s words: of two who edit at once one is told that it was edited meanwhile', async () => {
  const team = await aTeam(test)
  const editor = await aColleague(test, team, 'editor')
  const outcomes = await Promise.all([
    edits(team.owner, team, 1, '第一个人写的介绍，十个字以上。'),
    edits(editor, team, 1, '第二个人写的介绍，十个字以上。'),
  ])
  expect(outcomes.map(({ is }) => is).sort()).toEqual(['ok', 'refused'])
  const late = outcomes.find(({ is }) => is === 'refused')
  expect(late && no(late)).toBe('desks.edited_meanwhile')
  const desk = await editor.does(readDesk, { organisationId: team.organisation.id })
  expect(desk.page.version).toBe(2)
})

it('names the field of a risky text and keeps what was shown', async () => {
  const team = await aTeam(test)
  const outcome = await edits(team.owner, team, 1, '想赚钱的请加微信赌博')
  expect(outcome).toMatchObject({
    refusal: { code: 'moderation.text_refused', field: 'page.answers.intro' },
  })
  expect((await shown(team.organisation.id)).intro).toBe(team.organisation.intro)
})

it('keeps showing the last words while new ones wait, and shows them when an operator says so', async () => {
  const team = await aTeam(test)
  const organisationId = team.organisation.id
  await faultAt(test, '/wxa/msg_sec_check', { down: true, times: 1 })
  expect(yes(await edits(team.owner, team, 1, '新写的介绍，等着人来看。')).state).toBe('pending')
  expect((await shown(organisationId)).intro).toBe(team.organisation.intro)
  const { items } = await operator.does(listCases, {})
  const waiting = items.find(({ subject }) => subject.id === organisationId)
  const word = { caseId: waiting?.id ?? '', because: '没有问题' }
  await operator.does(decideCase, { ...word, verdict: 'show' })
  await test.settle()
  expect((await shown(organisationId)).intro).toBe('新写的介绍，等着人来看。')
  expect((await team.owner.does(readDesk, { organisationId })).page.state).toBe('shown')
})

it('takes a reported page’s texts down when an operator says so, and its team can write others', async () => {
  const team = await aTeam(test)
  const organisationId = team.organisation.id
  const reporter = await aMember(test)
  const caseId = newId('cas')
  const subject = { kind: 'organisation' as const, id: organisationId }
  await reporter.does(report, { caseId, subject, reason: 'untrue' })
  expect(
    await reporter.isRefused(report, {
      caseId: newId('cas'),
      subject: { ...subject, id: newId('org') },
      reason: 'other',
    }),
  ).toBe('resource.missing')
  await operator.does(decideCase, { caseId, verdict: 'hide', because: '不是他们做的' })
  await test.settle()
  await test.settle()
  const now = await shown(organisationId)
  expect([now.intro, now.serves, now.name]).toEqual([undefined, undefined, team.organisation.name])
  expect((await team.owner.does(readDesk, { organisationId })).page.state).toBe('hidden')
  expect(yes(await edits(team.owner, team, 1, '改过以后的介绍，照实写的。')).state).toBe('shown')
  expect((await shown(organisationId)).intro).toBe('改过以后的介绍，照实写的。')
})

it('keeps nothing of somebody who is taken out of the team while she writes', async () => {
  const team = await aTeam(test)
  const editor = await aColleague(test, team, 'editor')
  const organisationId = team.organisation.id
  const out = { organisationId, memberId: editor.id }
  const phone = aSlowPhone(test, editor, () => team.owner.ask(removeFromTeam, out))
  const input = { organisationId, version: 1, page: aPage('走之前写的一点介绍，十个字。') }
  expect(no(await phone(editPage, input))).toBe('auth.forbidden')
  expect((await shown(organisationId)).intro).toBe(team.organisation.intro)
})
