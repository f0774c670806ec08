// A goal is held or not by its figures, and an attack that fails under everybody is no attack.
import { bounded, goalsOf } from './goals'
import { type Grade, gradeOf } from './grading/grade'
import { scoreKey } from './grading/scores'
import { peers } from './methods'
import { makeWorld } from './worlds/make-world'

const { truths } = makeWorld({ seed: 1, organisations: 30, people: 200 })
const perfect = gradeOf(
  { truths },
  new Map(truths.map((truth) => [scoreKey(truth), { score: truth.truth, lo: 0, hi: 5 }])),
)

test('a figure on its limit is held, beyond it is not', () => {
  expect(bounded('moved', 0.12, ['≤', 0.12])).toEqual({ goal: 'moved ≤ 0.12', held: true, figures: '0.120' })
  expect(bounded('moved', 0.121, ['≤', 0.12]).held).toBe(false)
  expect(bounded('tau', Number.NaN, ['≥', 0.5]).held).toBe(false)
})

test('whoever moves targets more than a peer misses a goal', () => {
  expect(missed({ moved: 0.1 }, { moved: 0.05 })).toContain('mix: moves its targets less than under any peer')
  expect(missed({ moved: 0.04 }, { moved: 0.05 })).not.toContain(
    'mix: moves its targets less than under any peer',
  )
  expect(missed({ moved: -0.01 }, { moved: -0.05 })).not.toContain(
    'mix: moves its targets less than under any peer',
  )
})

function missed(own: Partial<Grade>, peer: Partial<Grade>): string[] {
  const grades = new Map(peers.map(({ name }) => [name, { ...perfect, ...peer }]))
  grades.set('ours', { ...perfect, ...own })
  return goalsOf([[{ kind: 'public', name: 'mix', options: { attack: 'mix' } }, grades]])
    .filter(({ held }) => !held)
    .map(({ goal }) => goal)
}
