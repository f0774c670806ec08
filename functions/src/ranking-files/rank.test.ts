// The file command: scores from files, or one sentence with file and line and nothing written.
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rankFiles } from './rank'

const ratings = [
  'rater,ngo,dimension,criterion,score,day',
  'mei,green,org,o1,5,1',
  'mei,green,org,o2,4,1',
  'mei,"sand, wind",comm,c1,3,2',
  'li,green,org,o1,2,3',
]
const raters = ['rater,verified,created_day,device,ref', 'mei,2,-30,d1,', 'li,0,2,d2,share:green']
const ngos = [
  'ngo,created_day,evidence_docs,evidence_org,evidence_comm',
  'green,-900,0,,',
  '"sand, wind",300,2,4.1,3.3',
]

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rank-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

const at = (name: string) => join(folder, name)

async function rankText(files: { ratings?: string; raters?: string; ngos?: string }, ...more: string[]) {
  await writeFile(at('R.csv'), files.ratings ?? lines(ratings))
  await writeFile(at('A.csv'), files.raters ?? lines(raters))
  await writeFile(at('N.csv'), files.ngos ?? lines(ngos))
  const named = [
    '--ratings',
    at('R.csv'),
    '--raters',
    at('A.csv'),
    '--ngos',
    at('N.csv'),
    '--out',
    at('S.csv'),
  ]
  return rankFiles([...named, ...more])
}

function lines(rows: readonly string[], end = '\n'): string {
  return rows.map((row) => row + end).join('')
}

test('every organisation gets a line for each dimension, rated or not', async () => {
  expect(await rankText({})).toEqual({ code: 0 })
  const scores = (await readFile(at('S.csv'), 'utf8')).split('\n')
  expect(scores[0]).toBe('ngo,dimension,score,lo,hi')
  expect(scores.slice(1).map((line) => line.replace(/(,\d\.\d{5}){3}$/, ''))).toEqual([
    'green,org',
    '"sand, wind",org',
    'green,comm',
    '"sand, wind",comm',
    '',
  ])
})

test('a byte order mark, line ends of Windows and another order of lines change no byte', async () => {
  await rankText({})
  const expected = await readFile(at('S.csv'), 'utf8')
  const [head = '', ...rows] = ratings
  const again = await rankText({
    ratings: `\uFEFF${lines([head, ...rows.toReversed()], '\r\n')}`,
    raters: `\uFEFF${lines(raters, '\r\n')}`,
    ngos: `${ngos.join('\r\n')}\r\n\r\n`,
  })
  expect(again).toEqual({ code: 0 })
  expect(await readFile(at('S.csv'), 'utf8')).toBe(expected)
})

test('a column `invited` is read where it is there, and refused where it is neither 0 nor 1', async () => {
  const withColumn = (last: string) =>
    lines(ratings.map((row, n) => `${row},${n === 0 ? 'invited' : n === 4 ? last : 0}`))
  expect(await rankText({ ratings: withColumn('1') })).toEqual({ code: 0 })
  expect(await rankText({ ratings: withColumn('yes') })).toEqual({
    code: 2,
    complaint: expect.stringMatching(/R\.csv, line 5: expected invited to be 0 or 1; found "yes"/),
  })
})

test('the bad line 900,001 of a long file is named, and nothing is written', async () => {
  const [head = ''] = ratings
  const many = Array.from({ length: 900_000 }, (_, n) => `mei,green,org,o${n % 5},${n % 6},${n % 300}`)
  many[899_999] = 'mei,green,org,o1,9,3'
  expect(await rankText({ ratings: `${head}\n${many.join('\n')}\n` })).toEqual({
    code: 2,
    complaint: expect.stringMatching(/R\.csv, line 900001: expected score to be a number from 0 to 5/),
  })
  expect(existsSync(at('S.csv'))).toBe(false)
}, 60_000)

test('--explain says why an organisation stands where it stands', async () => {
  const outcome = await rankText({}, '--explain', 'sand, wind')
  const { dimensions, hash } = JSON.parse(outcome.code === 0 ? (outcome.text ?? '') : outcome.complaint)
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(dimensions[1].explanation).toMatchObject({
    sheets: 1,
    fullRight: 1,
    countedRight: expect.closeTo(1, 1),
  })
})

const [headOfRatings = '', ...rows] = ratings

test.each([
  [
    'a bad score',
    { ratings: lines([...ratings, 'li,green,org,o2,9,3']) },
    /R\.csv, line 6: expected score to be a number from 0 to 5; found "9"/,
  ],
  [
    'a missing column',
    { ratings: lines([headOfRatings.replace(',day', ''), ...rows]) },
    /R\.csv, line 1: expected columns .*day; found no day/,
  ],
  [
    'a short line',
    { raters: lines([...raters, 'wu,1']) },
    /A\.csv, line 4: expected 5 cells as in the header; found 2 cells/,
  ],
  [
    'an unknown rater',
    { ratings: lines([...ratings, '', 'wu,green,org,o2,4,3']) },
    /R\.csv, line 7: expected a rater listed in .*A\.csv; found wu/,
  ],
  [
    'an unknown organisation',
    { ratings: lines([...ratings, 'li,blue,org,o2,4,3']) },
    /R\.csv, line 6: expected an ngo listed in .*N\.csv; found blue/,
  ],
  [
    'a rater listed twice',
    { raters: lines([...raters, 'mei,1,0,d,']) },
    /A\.csv, line 4: expected every name once; found mei again/,
  ],
  [
    'an open quote',
    { ngos: lines([...ngos, '"blue,0,0,,']) },
    /N\.csv, line 4: expected a row of comma-separated cells/,
  ],
  ['an empty file', { ngos: '' }, /N\.csv, line 1: expected a header line; found an empty file/],
])(
  '%s ends with code 2, the file, the line and what was expected, and nothing written',
  async (_, files, sentence) => {
    expect(await rankText(files)).toEqual({ code: 2, complaint: expect.stringMatching(sentence) })
    expect(existsSync(at('S.csv'))).toBe(false)
  },
)

test.each([
  ['a file that is not there', ['--ratings', 'gone.csv'], 'gone.csv: expected a file to read; found ENOENT'],
  ['an organisation nobody knows', ['--explain', 'nobody'], 'found nobody'],
  ['no place to write to', ['--out', '/no/such/folder/S.csv'], 'expected a place to write to; found ENOENT'],
  ['a word too many', ['--wrong'], 'usage'],
])('%s ends with code 2', async (_, more, sentence) => {
  expect(await rankText({}, ...more)).toEqual({ code: 2, complaint: expect.stringContaining(sentence) })
})

test('without files the command says how it is called', async () => {
  expect(await rankFiles([])).toEqual({
    code: 2,
    complaint: expect.stringContaining('usage: rank --ratings'),
  })
})
