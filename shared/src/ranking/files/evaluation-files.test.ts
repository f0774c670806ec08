// Ratings from outside become sheets: the last day's, whatever the order of the lines.
import { organisationOf, type Rater, type Rating, ratingBook, sheetsIn } from './evaluation-files'

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

test('a sheet brings along what is known of its account, a share only of this organisation', () => {
  const account: Rater = { rater: 'u', verified: 1, created_day: -4, device: 'd1', ref: 'share:n' }
  const book = ratingBook()
  book.add({ ...rating, invited: '1' })
  book.add({ ...rating, ngo: 'other' })
  const [own, other] = [...sheetsIn(book, new Map([['u', account]]))]
  expect(own).toMatchObject({ level: 1, joinedDay: -4, device: 'd1', link: 'share:n', invited: true })
  expect(other).toMatchObject({ device: 'd1' })
  expect([other?.link, other?.invited]).toEqual([undefined, undefined])
})

test('a later sheet nobody asked for is no invited one', () => {
  const book = ratingBook()
  book.add({ ...rating, day: 11, invited: '0' })
  book.add({ ...rating, invited: '1' })
  expect([...book.sheets(() => 0)][0]?.invited).toBeUndefined()
})
