// Ratings from outside become sheets: the last day's, whatever the order of the lines.
import { organisationOf, type Rating, ratingBook } from './evaluation-files'

const rating: Rating = { rater: 'u', ngo: 'n', dimension: 'org', criterion: 'o1', score: 3, day: 10 }

function scoresFrom(...ratings: Rating[]) {
  const book = ratingBook()
  for (const each of ratings) book.add(each)
  return [...book.sheets(() => 2)].map(({ scores, day }) => ({ scores: { ...scores }, day }))
}

test('a later sheet replaces the earlier one as a whole', () => {
  const earlier = { ...rating, criterion: 'o2', score: 0, day: 9 }
  const expected = [{ scores: { o1: 3 }, day: 10 }]
  expect(scoresFrom(earlier, rating)).toEqual(expected)
  expect(scoresFrom(rating, earlier)).toEqual(expected)
})

test('twice the same criterion on one day counts the lower score', () => {
  const higher = { ...rating, score: 5 }
  expect(scoresFrom(higher, rating)).toEqual(scoresFrom(rating, higher))
  expect(scoresFrom(higher, rating)).toEqual([{ scores: { o1: 3 }, day: 10 }])
})

test('a criterion may have any name', () => {
  expect(scoresFrom({ ...rating, criterion: '__proto__' })).toHaveLength(1)
})

test('evidence keeps its dimension', () => {
  const row = { ngo: 'n', created_day: 0, evidence_docs: 2, evidence_org: null, evidence_comm: 4 }
  expect(organisationOf(row)).toEqual({ id: 'n', evidence: { communication: 4 } })
})
