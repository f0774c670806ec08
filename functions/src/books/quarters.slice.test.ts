// Quarters of the books through the front door.

import { listAuditEntries } from '@ngo2/shared/audit/contract'
import {
  closeQuarter,
  listBooks,
  readPublicBooks,
  readQuarter,
  saveQuarter,
  submitYear,
} from '@ngo2/shared/books/contract'
import { linesMax } from '@ngo2/shared/books/quarter'
import { removeFromTeam } from '@ngo2/shared/teams/contract'
import { aSlowPhone } from '../../test/a-slow-phone'
import { anApp, type TestApp } from '../../test/an-app'
import { aQuarter, aVoucher, freeze, given, keepQuarter, spent } from '../../test/books'
import { aMember, no, yes } from '../../test/people'
import { aColleague, aTeam, type TestTeam } from '../../test/teams'
import { newId } from '../../test/things'

let test: TestApp
let team: TestTeam
beforeAll(async () => {
  test = await anApp()
})
beforeEach(async () => {
  team = await aTeam(test)
})
afterAll(() => test.close())

const at = (quarter = '2026Q3') => ({ organisationId: team.organisation.id, quarter })
const asked = (version = 0, form = aQuarter()) => ({ ...at(), version, ...form })

it('is kept as a draft that need not add up, and read back as it was saved', async () => {
  const { owner } = team
  expect(await owner.does(readQuarter, at())).toMatchObject({ version: 0, lines: [], openingFen: 0 })
  const saved = await owner.does(saveQuarter, asked(0, { ...aQuarter(), closingFen: 1 }))
  const read = await owner.does(readQuarter, at())
  expect(read).toEqual(saved)
  expect(read.version).toBe(1)
})

it('answers a retry the same, of a save and of a closing', async () => {
  const { owner } = team
  const first = await owner.does(saveQuarter, asked())
  expect(await owner.does(saveQuarter, asked())).toEqual(first)
  const closed = await owner.does(closeQuarter, { ...at(), version: 1 })
  expect(await owner.does(closeQuarter, { ...at(), version: 1 })).toEqual(closed)
})

it('loses no edit of two people: the second learns that it changed meanwhile', async () => {
  const finance = await aColleague(test, team, 'finance')
  await team.owner.does(saveQuarter, asked())
  const other = aQuarter([given(900_00)])
  expect(await finance.isRefused(saveQuarter, asked(0, other))).toBe('books.edited_meanwhile')
  const both = await Promise.all([
    team.owner.ask(saveQuarter, asked(1, aQuarter([given(1_00)]))),
    finance.ask(saveQuarter, asked(1, aQuarter([given(2_00)]))),
  ])
  expect(both.flatMap((one) => (one.is === 'refused' ? one.refusal.code : 'kept')).sort()).toEqual([
    'books.edited_meanwhile',
    'kept',
  ])
})

it('closes only what adds up, and says where and by how much it does not', async () => {
  const { owner } = team
  await owner.does(saveQuarter, asked(0, { ...aQuarter(), closingFen: 380_00 + 120 }))
  const outcome = await owner.ask(closeQuarter, { ...at(), version: 1 })
  expect(outcome).toMatchObject({
    is: 'refused',
    refusal: { code: 'books.closing_differs', field: 'closingFen', message: 'it differs by 120 fen' },
  })
})

it('begins with what the quarter before left', async () => {
  const { owner } = team
  await keepQuarter(owner, team.organisation.id, '2026Q2')
  expect(await owner.does(readQuarter, at())).toMatchObject({
    previousClosingFen: 380_00,
    openingFen: 380_00,
  })
  await owner.does(saveQuarter, asked(0, aQuarter([given(1_00)], 379_00)))
  const outcome = await owner.ask(closeQuarter, { ...at(), version: 1 })
  expect(outcome).toMatchObject({
    refusal: { code: 'books.opening_differs', field: 'openingFen', message: 'it differs by -100 fen' },
  })
})

it('does not leave a quarter out, nor a gap between one kept late and the next', async () => {
  const { owner, organisation } = team
  await owner.does(saveQuarter, { ...at('2026Q2'), version: 0, ...aQuarter() })
  await owner.does(saveQuarter, asked())
  expect(await owner.isRefused(closeQuarter, { ...at(), version: 1 })).toBe('books.previous_open')
  const other = await aTeam(test)
  await keepQuarter(other.owner, other.organisation.id, '2026Q3', [given(1_00)])
  const late = { organisationId: other.organisation.id, quarter: '2026Q2' }
  await other.owner.does(saveQuarter, { ...late, version: 0, ...aQuarter() })
  expect(await other.owner.isRefused(closeQuarter, { ...late, version: 1 })).toBe('books.closing_differs')
  await other.owner.does(saveQuarter, { ...late, version: 1, ...aQuarter([given(5_00), spent(5_00)]) })
  await other.owner.does(closeQuarter, { ...late, version: 2 })
  expect(organisation.id).not.toBe(other.organisation.id)
})

it('lets two quarters that do not meet never both be closed, however they hurry', async () => {
  const { owner } = team
  await owner.does(saveQuarter, { ...at('2026Q2'), version: 0, ...aQuarter([given(7_00)]) })
  await owner.does(closeQuarter, { ...at('2026Q2'), version: 1 })
  const other = await aTeam(test)
  const theirs = (quarter: string) => ({ organisationId: other.organisation.id, quarter })
  await other.owner.does(saveQuarter, { ...theirs('2026Q3'), version: 0, ...aQuarter([given(9_00)], 3_00) })
  const meanwhile = () => keepQuarter(other.owner, other.organisation.id, '2026Q2', [given(7_00)])
  let once = false
  const slow = aSlowPhone(test, other.owner, async () => {
    if (once) return
    once = true
    await meanwhile()
  })
  expect(no(await slow(closeQuarter, { ...theirs('2026Q3'), version: 1 }))).toBe('books.edited_meanwhile')
})

it('is closed once it is over, and does not change any more', async () => {
  const { owner } = team
  await owner.does(saveQuarter, { ...at('2026Q4'), version: 0, ...aQuarter() })
  expect(await owner.isRefused(closeQuarter, { ...at('2026Q4'), version: 1 })).toBe('books.still_running')
  const future = { ...at('2027Q1'), version: 0, ...aQuarter() }
  expect(await owner.isRefused(saveQuarter, future)).toBe('books.not_begun')
  await owner.does(saveQuarter, asked())
  await owner.does(closeQuarter, { ...at(), version: 1 })
  expect(await owner.isRefused(saveQuarter, asked(2))).toBe('books.closed')
  expect(await owner.isRefused(closeQuarter, { ...at('2026Q1'), version: 0 })).toBe('resource.missing')
})

it(`holds ${linesMax} full lines and refuses one more`, async () => {
  const vouchers = await Promise.all([1, 2, 3].map(() => aVoucher(test, team)))
  const line = spent(1_234_56, { projectId: newId('prj') as never, note: '草'.repeat(40), vouchers })
  const lines = [given(9_000_000_00), ...Array.from({ length: linesMax - 1 }, () => line)]
  const form = aQuarter(lines)
  const saved = await team.owner.does(saveQuarter, asked(0, form))
  expect((await team.owner.does(readQuarter, at())).lines).toHaveLength(linesMax)
  await team.owner.does(closeQuarter, { ...at(), version: saved.version })
  const more = { ...at('2026Q4'), version: 0, ...aQuarter([...lines, line]) }
  expect(await team.owner.isRefused(saveQuarter, more)).toBe('request.invalid')
})

it('is shown to everybody in sums: no line, no note, no voucher', async () => {
  const { owner, organisation } = team
  const voucher = await aVoucher(test, team)
  const { uploadId } = voucher
  const vouchers = [voucher]
  for (const quarter of ['2026Q1', '2026Q2', '2026Q3']) {
    await keepQuarter(owner, organisation.id, quarter, [
      given(50_00),
      spent(20_00, { note: '王大姐的车费', vouchers }),
    ])
  }
  await owner.does(saveQuarter, { ...at('2026Q4'), version: 0, ...aQuarter([given(77_77)], 90_00) })
  const books = yes(await test.ask(readPublicBooks, { organisationId: organisation.id }))
  expect(
    books.quarters.map(({ quarter, openingFen, closingFen }) => [quarter, openingFen, closingFen]),
  ).toEqual([
    ['2026Q3', 60_00, 90_00],
    ['2026Q2', 30_00, 60_00],
  ])
  expect(books.quarters[0]).toMatchObject({
    inFen: 50_00,
    outFen: 20_00,
    bySource: [{ source: 'individuals', fen: 50_00 }],
    byKind: [{ kind: 'materials', fen: 20_00 }],
    vouchedFen: 20_00,
  })
  expect(JSON.stringify(books)).not.toMatch(new RegExp(`${uploadId}|王大姐|7777`))
})

it('is kept by those whose role carries it, and by nobody who was removed meanwhile', async () => {
  const { owner, organisation } = team
  const editor = await aColleague(test, team, 'editor')
  const stranger = await aMember(test)
  expect(await editor.isRefused(saveQuarter, asked())).toBe('auth.forbidden')
  for (const endpoint of [readQuarter, listBooks]) {
    expect(await stranger.isRefused(endpoint, at())).toBe('auth.forbidden')
  }
  const finance = await aColleague(test, team, 'finance')
  const removing = () => owner.ask(removeFromTeam, { organisationId: organisation.id, memberId: finance.id })
  expect(no(await aSlowPhone(test, finance, removing)(saveQuarter, asked()))).toBe('auth.forbidden')
  expect(await owner.does(listBooks, { organisationId: organisation.id })).toEqual({
    quarters: [],
    years: [],
  })
})

it('stands in the log once a day of typing, and when it is closed', async () => {
  const { owner, organisation } = team
  for (const version of [0, 1, 2])
    await owner.does(saveQuarter, asked(version, aQuarter([given(version + 1)])))
  await owner.does(closeQuarter, { ...at(), version: 3 })
  const { items } = await owner.does(listAuditEntries, { organisationId: organisation.id })
  const deeds = items.filter(({ about }) => about === '2026Q3').map(({ deed }) => deed)
  expect(deeds.sort()).toEqual(['booksClosed', 'booksSaved'])
})

it('does not change on a page two sides claim', async () => {
  const { owner, organisation } = team
  await owner.does(saveQuarter, asked())
  await keepQuarter(owner, organisation.id, '2025Q4')
  await freeze(test, organisation.id)
  const year = { organisationId: organisation.id, year: '2025', version: 0, adjustments: [] }
  expect(await owner.isRefused(saveQuarter, asked(1))).toBe('books.frozen')
  expect(await owner.isRefused(submitYear, year)).toBe('books.frozen')
})
