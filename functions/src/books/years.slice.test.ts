// A year's accounts through the front door: two people stand for them.
import { listAuditEntries } from '@ngo2/shared/audit/contract'
import {
  approveYear,
  closeQuarter,
  listBooks,
  readPublicBooks,
  readYear,
  returnYear,
  saveQuarter,
  submitYear,
} from '@ngo2/shared/books/contract'
import { decideCase, listCases } from '@ngo2/shared/moderation/contract'
import { saveProject } from '@ngo2/shared/projects/contract'
import { removeFromTeam } from '@ngo2/shared/teams/contract'
import { aSlowPhone } from '../../test/a-slow-phone'
import { anApp, type TestApp } from '../../test/an-app'
import { aQuarter, given, keepQuarter, spent } from '../../test/books'
import { anOperator, no, type Person, yes } from '../../test/people'
import { aColleague, aTeam, type TestTeam } from '../../test/teams'
import { newId } from '../../test/things'

let test: TestApp
let team: TestTeam
let finance: Person
let council: Person
beforeAll(async () => {
  test = await anApp()
})
beforeEach(async () => {
  team = await aTeam(test)
  finance = await aColleague(test, team, 'finance')
  council = await aColleague(test, team, 'council')
})
afterAll(() => test.close())

const of = (version: number) => ({ organisationId: team.organisation.id, year: '2025', version })
const open = async () => yes(await test.ask(readPublicBooks, { organisationId: team.organisation.id })).year

/** Four quarters, each 500 yuan in and 120 out. */
async function aYear(person: Person = finance): Promise<void> {
  for (const quarter of ['2025Q1', '2025Q2', '2025Q3', '2025Q4']) {
    await keepQuarter(person, team.organisation.id, quarter)
  }
}

it('is added up from its quarters, and public once a second person stands for it', async () => {
  await aYear()
  const draft = await finance.does(readYear, { organisationId: team.organisation.id, year: '2025' })
  expect(draft).toMatchObject({
    state: 'draft',
    version: 0,
    openingFen: 0,
    inFen: 2000_00,
    outFen: 480_00,
    closingFen: 1520_00,
  })
  await finance.does(submitYear, { ...of(0), adjustments: [] })
  expect(await open()).toBeUndefined()
  const approved = await council.does(approveYear, of(1))
  expect(approved).toMatchObject({ state: 'approved', version: 2, submitted: { by: finance.id } })
  expect(await open()).toMatchObject({
    year: '2025',
    quarters: ['2025Q1', '2025Q2', '2025Q3', '2025Q4'],
    bySource: [{ source: 'individuals', fen: 2000_00 }],
    closingFen: 1520_00,
    corrections: [],
  })
  const { years } = await council.does(listBooks, { organisationId: team.organisation.id })
  expect(years).toMatchObject([{ year: '2025', state: 'approved', closingFen: 1520_00 }])
})

it('takes a second person, whoever the first is', async () => {
  await aYear()
  expect(await council.isRefused(approveYear, of(0))).toBe('books.not_submitted')
  await finance.does(submitYear, { ...of(0), adjustments: [] })
  expect(await finance.isRefused(approveYear, of(1))).toBe('books.same_person')
  expect(await finance.isRefused(returnYear, { ...of(1), because: '再看看' })).toBe('books.same_person')
  const editor = await aColleague(test, team, 'editor')
  expect(await editor.isRefused(approveYear, of(1))).toBe('auth.forbidden')
  expect(await editor.isRefused(submitYear, { ...of(1), adjustments: [] })).toBe('auth.forbidden')
  expect(await open()).toBeUndefined()
})

it('answers a retry of each step the same', async () => {
  await aYear()
  const submitted = await finance.does(submitYear, { ...of(0), adjustments: [] })
  expect(await finance.does(submitYear, { ...of(0), adjustments: [] })).toEqual(submitted)
  const approved = await council.does(approveYear, of(1))
  expect(await council.does(approveYear, of(1))).toEqual(approved)
  const { items } = await finance.does(listAuditEntries, { organisationId: team.organisation.id })
  const deeds = items.filter(({ about }) => about === '2025').map(({ deed }) => deed)
  expect(deeds.sort()).toEqual(['booksApproved', 'booksSubmitted'])
})

it('is decided once, however many decide at the same moment', async () => {
  await aYear()
  await finance.does(submitYear, { ...of(0), adjustments: [] })
  const both = await Promise.all([
    council.ask(approveYear, of(1)),
    team.owner.ask(returnYear, { ...of(1), because: '交通费不对' }),
  ])
  expect(both.filter(({ is }) => is === 'ok')).toHaveLength(1)
  const refused = both.flatMap((one) => (one.is === 'refused' ? one.refusal.code : []))
  expect(['books.edited_meanwhile', 'books.not_submitted']).toContain(refused[0])
  expect(await finance.isRefused(submitYear, { ...of(1), adjustments: [] })).toBe('books.edited_meanwhile')
})

it('comes back with the reason, and is submitted again', async () => {
  await aYear()
  await finance.does(submitYear, { ...of(0), adjustments: [] })
  const returned = await council.does(returnYear, { ...of(1), because: '9月那笔是交通' })
  expect(returned).toMatchObject({
    state: 'returned',
    returned: { because: '9月那笔是交通', by: council.id },
  })
  const adjustments = [
    { way: 'out' as const, kind: 'materials' as const, fen: -120_00, because: '9月那笔是交通' },
    { way: 'out' as const, kind: 'transport' as const, fen: 120_00, because: '9月那笔是交通' },
  ]
  const again = await finance.does(submitYear, { ...of(2), adjustments })
  expect(again).toMatchObject({
    outFen: 480_00,
    byKind: [
      { kind: 'materials', fen: 360_00 },
      { kind: 'transport', fen: 120_00 },
    ],
  })
  await council.does(approveYear, of(3))
  expect(JSON.stringify(await open())).not.toContain('9月那笔')
})

it('moves money between lines only: what is left stays what was counted', async () => {
  await aYear()
  const more = [{ way: 'out' as const, kind: 'other' as const, fen: 1_00, because: '忘了一笔' }]
  const outcome = await finance.ask(submitYear, { ...of(0), adjustments: more })
  expect(outcome).toMatchObject({
    refusal: { code: 'books.balance_moved', message: 'it differs by -100 fen' },
  })
  const tooMuch = [
    { way: 'out' as const, kind: 'staff' as const, fen: -1_00, because: '没有这么多' },
    { way: 'out' as const, kind: 'other' as const, fen: 1_00, because: '没有这么多' },
  ]
  expect(await finance.isRefused(submitYear, { ...of(0), adjustments: tooMuch })).toBe('books.below_nothing')
})

it('is submitted when all its quarters are closed, and takes no quarter afterwards', async () => {
  const year = { organisationId: team.organisation.id, year: '2025' }
  expect(await finance.isRefused(submitYear, { ...of(0), adjustments: [] })).toBe('books.nothing_kept')
  await keepQuarter(finance, team.organisation.id, '2025Q3')
  expect((await finance.does(readYear, year)).openQuarter).toBe('2025Q4')
  expect(await finance.isRefused(submitYear, { ...of(0), adjustments: [] })).toBe('books.quarter_open')
  await keepQuarter(finance, team.organisation.id, '2025Q4')
  expect((await finance.does(readYear, year)).openQuarter).toBeUndefined()
  await finance.does(submitYear, { ...of(0), adjustments: [] })
  const late = { organisationId: team.organisation.id, quarter: '2025Q2' }
  await finance.does(saveQuarter, { ...late, version: 0, ...aQuarter([given(5_00), spent(5_00)]) })
  expect(await finance.isRefused(closeQuarter, { ...late, version: 1 })).toBe('books.closed')
})

it('is changed after it is public with a reason everybody reads, again by two people', async () => {
  await aYear()
  await finance.does(submitYear, { ...of(0), adjustments: [] })
  await council.does(approveYear, of(1))
  const first = await open()
  expect(await finance.isRefused(submitYear, { ...of(2), adjustments: [] })).toBe('books.reason_missing')
  const begging = { ...of(2), adjustments: [], because: '捐款账号换了' }
  expect(await finance.isRefused(submitYear, begging)).toBe('books.asks_for_money')
  const risky = { ...of(2), adjustments: [], because: '代开发票' }
  expect(await finance.isRefused(submitYear, risky)).toBe('moderation.text_refused')
  const adjustments = [
    { way: 'in' as const, source: 'individuals' as const, fen: -500_00, because: '是基金会给的' },
    { way: 'in' as const, source: 'foundations' as const, fen: 500_00, because: '是基金会给的' },
  ]
  const because = '三月的五百元是基金会给的'
  const again = await finance.does(submitYear, { ...of(2), adjustments, because })
  expect(again).toMatchObject({ state: 'submitted', approvedAt: first?.publishedAt })
  expect(await open()).toEqual(first)
  await council.does(approveYear, of(3))
  expect(await open()).toMatchObject({
    publishedAt: first?.publishedAt,
    bySource: [
      { source: 'individuals', fen: 1500_00 },
      { source: 'foundations', fen: 500_00 },
    ],
    corrections: [{ because: '三月的五百元是基金会给的' }],
  })
})

it('keeps a reason to itself until somebody has looked at it', async () => {
  const operator = await anOperator(test)
  await aYear()
  await finance.does(submitYear, { ...of(0), adjustments: [] })
  await council.does(approveYear, of(1))
  await finance.does(submitYear, { ...of(2), adjustments: [], because: '看看 __review__ 这个' })
  await council.does(approveYear, of(3))
  expect((await open())?.corrections).toEqual([])
  const { items } = await operator.does(listCases, {})
  const [{ id: caseId = '' } = {}] = items.filter(({ subject }) => subject.kind === 'accounts')
  await operator.does(decideCase, { caseId, verdict: 'show', because: '没有问题' })
  await test.settle()
  expect((await open())?.corrections).toMatchObject([{ because: '看看 __review__ 这个' }])
})

it('names projects by the words everybody sees', async () => {
  const { owner, organisation } = team
  const projectId = newId('prj')
  const project = { name: '7号地补植', from: '2025-01-01', place: '民勤县', budgetFen: 0, serves: '村民' }
  await owner.does(saveProject, { organisationId: organisation.id, projectId, version: 0, project })
  await keepQuarter(finance, organisation.id, '2025Q4', [
    given(9_00),
    spent(4_00, { projectId: projectId as never }),
  ])
  await finance.does(submitYear, { ...of(0), adjustments: [] })
  await council.does(approveYear, of(1))
  expect((await open())?.byProject).toEqual([{ projectId, name: '7号地补植', inFen: 0, outFen: 4_00 }])
})

it('lets nobody approve who was taken out of the team meanwhile', async () => {
  await aYear()
  await finance.does(submitYear, { ...of(0), adjustments: [] })
  const removing = () =>
    team.owner.ask(removeFromTeam, { organisationId: team.organisation.id, memberId: council.id })
  expect(no(await aSlowPhone(test, council, removing)(approveYear, of(1)))).toBe('auth.forbidden')
  expect(await open()).toBeUndefined()
})
