// Cells are understood by their column's name, or the line says what was expected.
import { type Fields, readerFor } from './columns'
import { ngoFields, ratingFields } from './evaluation-files'

const header = ['rater', 'ngo', 'dimension', 'criterion', 'score', 'day']

function readLine<F extends Fields>(fields: F, names: readonly string[], cells: readonly string[]) {
  const reader = readerFor(fields, names)
  if (!reader.ok) throw new Error(`the header was refused: ${reader.found}`)
  return reader.value(cells, 7)
}

test('columns are found by name, in any order, among others', () => {
  const read = readLine(
    ratingFields,
    [...header.toReversed(), 'device'],
    ['9', '4.5', 'o1', 'org', 'n1', 'u1', 'x'],
  )
  expect(read).toEqual({
    ok: true,
    value: { rater: 'u1', ngo: 'n1', dimension: 'org', criterion: 'o1', score: 4.5, day: 9 },
  })
})

test('a header without a column is refused with its name', () => {
  expect(readerFor(ratingFields, ['rater', 'ngo', 'dimension', 'criterion', 'day'])).toEqual({
    ok: false,
    line: 1,
    expected: 'columns rater, ngo, dimension, criterion, score, day',
    found: 'no score',
  })
})

test.each([
  ['a score above 5', ['u', 'n', 'org', 'o1', '6', '1'], 'score to be a number from 0 to 5', '"6"'],
  [
    'a score that is a word',
    ['u', 'n', 'org', 'o1', 'good', '1'],
    'score to be a number from 0 to 5',
    '"good"',
  ],
  ['no score', ['u', 'n', 'org', 'o1', '', '1'], 'score to be a number from 0 to 5', '""'],
  ['another dimension', ['u', 'n', 'money', 'o1', '5', '1'], 'dimension to be org or comm', '"money"'],
  ['no rater', ['', 'n', 'org', 'o1', '5', '1'], 'rater to be a name in one line', '""'],
  ['half a day', ['u', 'n', 'org', 'o1', '5', '1.5'], 'day to be a whole number from 0 to 65535', '"1.5"'],
  ['a cell too many', ['u', 'n', 'org', 'o1', '5', '1', ''], '6 cells as in the header', '7 cells'],
])('%s is refused with line and expectation', (_, cells, expected, found) => {
  expect(readLine(ratingFields, header, cells)).toEqual({ ok: false, line: 7, expected, found })
})

test('evidence may be empty, which is not zero', () => {
  const names = ['ngo', 'created_day', 'evidence_docs', 'evidence_org', 'evidence_comm']
  expect(readLine(ngoFields, names, ['n1', '-5', '0', '', '0'])).toMatchObject({
    value: { evidence_org: null, evidence_comm: 0 },
  })
})
