// The grader gives full marks to the truth and none to its reverse.
import { makeWorld } from '../worlds/make-world'
import type { World } from '../worlds/world'
import { gradeOf } from './grade'
import { placesOf, tauB } from './rank-agreement'
import { type Scores, scoreKey } from './scores'

const world = makeWorld({ seed: 3, organisations: 60, people: 500, attack: 'ring' })

test('the truth itself gets full marks', () => {
  const grade = gradeOf(
    world,
    scoresBy(world, (truth) => ({ score: truth, lo: truth, hi: truth })),
  )
  expect(grade).toMatchObject({ tau: 1, tauSmall: 1, topTen: 1, rmse: 0, cover: 1, width: 0, gain: 0 })
})

test('the reverse order gets none', () => {
  const grade = gradeOf(
    world,
    scoresBy(world, (truth) => ({ score: 5 - truth, lo: 6, hi: 7 })),
  )
  expect(grade).toMatchObject({ tau: -1, cover: 0 })
  expect(grade.gain).toBeGreaterThan(0)
})

test('a method that forgets an organisation is not graded', () => {
  expect(() => gradeOf(world, new Map())).toThrow('no score for n')
})

test('tau-b sets tied pairs aside', () => {
  expect(tauB([1, 2, 3], [1, 2, 3])).toBe(1)
  expect(tauB([1, 1, 2], [1, 2, 3])).toBeCloseTo(2 / Math.sqrt(6), 9)
})

test('ties share the mean of their places', () => {
  expect(placesOf([7, 9, 7, 1])).toEqual([2.5, 1, 2.5, 4])
})

function scoresBy(
  { truths }: World,
  score: (truth: number) => { score: number; lo: number; hi: number },
): Scores {
  return new Map(truths.map((truth) => [scoreKey(truth), score(truth.truth)]))
}
