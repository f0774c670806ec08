// Counting what people said: people in a dimension, by tie, answer and theme, without the team.
import type { Evaluation } from '../evaluations/evaluation'
import { mayBeTold, tallyOf } from './tally'

type Said = Pick<Evaluation, 'tie' | 'answers' | 'improve' | 'team'>
const says = (over: Partial<Said> = {}): Said => ({
  tie: 'reader',
  answers: { T11: 'seen', C7: 'unknown' },
  ...over,
})

test('people count in the dimensions they said something in, “don’t know” only as an answer', () => {
  const all = [says(), says({ answers: { T11: 'unknown', C7: 'none' } })]
  expect(tallyOf('transparency', all)).toMatchObject({ people: 1, answers: { T11: { seen: 1 } } })
  expect(tallyOf('communication', all)).toMatchObject({ people: 1, answers: { C7: { none: 1 } } })
})

test('the team is no part of it', () => {
  expect(tallyOf('transparency', [says(), says({ team: true })]).people).toBe(1)
})

test('a theme counts in its own dimension', () => {
  const all = [
    says({ improve: { theme: 'C7', state: 'shown' } }),
    says({ improve: { theme: 'T11', state: 'shown' } }),
  ]
  expect(tallyOf('transparency', all).themes).toEqual({ T11: 1 })
})

test('four people are nothing to tell of, five are', () => {
  expect([4, 5].map((people) => mayBeTold({ people }))).toEqual([false, true])
})
