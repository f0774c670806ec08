// Papers through the front door: what the table says stands in every kind of file, to the fen.

import { approveYear, submitYear } from '@ngo2/shared/books/contract'
import { accountsPath, openPaper, type PaperFormat } from '@ngo2/shared/papers/contract'
import { parse } from 'csv-parse/sync'
import { anApp, type TestApp } from '../../test/an-app'
import { given, keepQuarter, spent } from '../../test/books'
import { eventOf } from '../../test/lambda-event'
import { aMember, type Person } from '../../test/people'
import { rowsOfXlsx, textOfPdf } from '../../test/read-papers'
import { aColleague, aTeam, type TestTeam } from '../../test/teams'
import { newId } from '../../test/things'
import { authenticate } from '../accounts'
import { paperHandler } from './handler'

let test: TestApp
let team: TestTeam
let finance: Person
beforeAll(async () => {
  test = await anApp()
  team = await aTeam(test)
  finance = await aColleague(test, team, 'finance')
  const council = await aColleague(test, team, 'council')
  const { id } = team.organisation
  await keepQuarter(finance, id, '2025Q3', [given(12_345_67), given(1, { source: 'dues' } as never)])
  await keepQuarter(finance, id, '2025Q4', [
    spent(4_000_05, { note: '=HYPERLINK("http://x","麦草")' }),
    spent(300_00, { kind: 'transport' } as never),
    given(8_000_00, { source: 'foundations' } as never),
  ])
  await keepQuarter(finance, id, '2026Q1', [given(10_00)])
  await finance.does(submitYear, { organisationId: id, year: '2025', version: 0, adjustments: [] })
  await council.does(approveYear, { organisationId: id, year: '2025', version: 1 })
})
afterAll(() => test.close())

/** As API Gateway asks the papers function. */
async function fetched(path: string) {
  const result = await paperHandler(test.app, authenticate)(eventOf(path))
  const bytes = Buffer.from(result.body, result.isBase64Encoded ? 'base64' : 'utf8')
  return { status: result.statusCode, headers: new Headers(result.headers as Record<string, string>), bytes }
}
const opened = async (period: string, format: PaperFormat) =>
  (await finance.does(openPaper, { organisationId: team.organisation.id, period, format })).path

const sums = [
  ['会费', 0.01],
  ['个人捐赠', 12345.67],
  ['基金会', 8000],
  ['企业', 0],
  ['政府购买服务', 0],
  ['服务收入', 0],
  ['利息及其他', 0],
  ['收入合计', 20345.68],
  ['项目物资', 4000.05],
  ['人员', 0],
  ['志愿者', 0],
  ['交通', 300],
  ['办公', 0],
  ['税费', 0],
  ['其他', 0],
  ['支出合计', 4300.05],
]
const balances = [
  ['一、期初结余', 0],
  ['四、期末结余', 16045.63],
]

it('gives everybody a public year as a workbook whose cells are the sums', async () => {
  const { status, headers, bytes } = await fetched(accountsPath(team.organisation.id, '2025', 'xlsx'))
  expect(status).toBe(200)
  expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain('2025-年度账.xlsx')
  const rows = rowsOfXlsx(bytes)
  expect(rows[0]).toEqual(['业务活动收支表（2025年度）'])
  expect(rows[1]).toEqual([`单位名称：${team.organisation.name}`])
  expect(rows[2]).toEqual(['期间：2025-07-01 至 2025-12-31'])
  const figures = rows.filter(([, amount]) => typeof amount === 'number')
  const [first, ...others] = figures
  expect([first, others.at(-1)]).toEqual(balances)
  expect(others.slice(0, -1)).toEqual(sums)
})

it('gives everybody a public year as a CSV that begins with a byte order mark', async () => {
  const { bytes } = await fetched(accountsPath(team.organisation.id, '2025', 'csv'))
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  const rows = parse(bytes, { bom: true, relax_column_count: true }) as string[][]
  const figures = rows.filter(([, amount = '']) => /^-?\d+\.\d\d$/.test(amount))
  const [first, ...others] = figures.map(([name, amount]) => [name, Number(amount)])
  expect([first, others.at(-1)]).toEqual(balances)
  expect(others.slice(0, -1)).toEqual(sums)
})

it('gives everybody a public year as a PDF whose words can be read and copied', async () => {
  const { headers, bytes } = await fetched(accountsPath(team.organisation.id, '2025', 'pdf'))
  expect(headers.get('content-type')).toBe('application/pdf')
  const { pieces, pages } = textOfPdf(bytes)
  expect(pages).toBe(1)
  expect(pieces[0]).toBe('业务活动收支表（2025年度）')
  for (const [name = '', amount] of [...balances, ...sums]) {
    const read = Number(amount).toLocaleString('en', { minimumFractionDigits: 2 })
    const after = pieces.flatMap((piece, at) => (piece === name ? [pieces[at + 1]] : []))
    expect(after).toContain(read)
  }
  expect(pieces.join('')).not.toContain('?')
})

it('says the same each time it is asked', async () => {
  const path = accountsPath(team.organisation.id, '2025', 'pdf')
  const [one, two] = await Promise.all([fetched(path), fetched(path)])
  expect(textOfPdf(one.bytes)).toEqual(textOfPdf(two.bytes))
})

it('opens a quarter with its lines for its team, and a note is never a formula', async () => {
  const csv = await fetched(await opened('2025Q4', 'csv'))
  expect(csv.headers.get('cache-control')).toBe('no-store')
  const rows = parse(csv.bytes, { bom: true, relax_column_count: true }) as string[][]
  expect(rows).toContainEqual(['1', '支出', '项目物资', '4000.05', '', `'=HYPERLINK("http://x","麦草")`, '0'])
  const sheet = rowsOfXlsx((await fetched(await opened('2025Q4', 'xlsx'))).bytes)
  expect(sheet).toContainEqual(['1', '支出', '项目物资', 4000.05, '=HYPERLINK("http://x","麦草")', '0'])
  const { pieces } = textOfPdf((await fetched(await opened('2025Q4', 'pdf'))).bytes)
  expect(pieces).toContain('4,000.05')
})

it('opens the draft of a year for its team and says that it is one', async () => {
  const { bytes } = await fetched(await opened('2026', 'xlsx'))
  expect(rowsOfXlsx(bytes)).toContainEqual(['草稿：还没有经第二人核准。'])
  expect((await fetched(accountsPath(team.organisation.id, '2026', 'xlsx'))).status).toBe(404)
})

it('lets nobody in with an address that was changed, forged or is over', async () => {
  const path = await opened('2025Q4', 'csv')
  expect((await fetched(path)).status).toBe(200)
  const forged = [
    path.replace('2025Q4', '2025Q3'),
    path.replace('.csv', '.pdf'),
    path.replace(/until=\d+/, 'until=9999999999'),
    path.replace(/seal=[\w-]+/, `seal=${'a'.repeat(22)}`),
    path.replace(/&seal=.*/, ''),
    path.replace(/\?.*/, ''),
    path.replace(team.organisation.id, newId('org')),
  ]
  for (const one of forged) expect((await fetched(one)).status).toBe(403)
  test.pass(10 * 60 * 1000 + 1)
  expect((await fetched(path)).status).toBe(403)
})

it('is opened by those whose role carries it, for what is kept', async () => {
  const { id } = team.organisation
  const asked = { organisationId: id, period: '2025Q4', format: 'csv' as const }
  const editor = await aColleague(test, team, 'editor')
  const stranger = await aMember(test)
  for (const person of [editor, stranger])
    expect(await person.isRefused(openPaper, asked)).toBe('auth.forbidden')
  for (const period of ['2024Q1', '2024']) {
    expect(await finance.isRefused(openPaper, { ...asked, period })).toBe('resource.missing')
  }
  expect(await finance.isRefused(openPaper, { ...asked, period: '2025Q5' })).toBe('request.invalid')
})

it.each(['2025.docx', '2025Q4.csv', '2025', '../2025.csv', '2024.csv'])(
  'has no public paper %s',
  async (file) => {
    expect((await fetched(`/papers/${team.organisation.id}/accounts/${file}`)).status).toBe(404)
  },
)
