// In small worlds, as in large ones, our method orders at least as well as a plain mean and is pushed less.
import { ours, peers } from './methods'
import { gradesIn } from './trials'

const size = { organisations: 60, people: 600 }
const seeds = [1, 2]
const simple = peers.filter(({ name }) => ['mean', 'Bayesian mean', 'Gaussian mixed model'].includes(name))

test('among honest people it orders better than the mean', () => {
  const grades = gradesIn({ kind: 'honest', name: 'clean', options: size }, seeds, [...simple, ours])
  expect(tauOf(grades, 'ours')).toBeGreaterThan(tauOf(grades, 'mean'))
})

test('a mix of attacks pushes its targets less than under any mean or mixed model', () => {
  const grades = gradesIn({ kind: 'public', name: 'mix', options: { ...size, attack: 'mix' } }, seeds, [
    ...simple,
    ours,
  ])
  const moved = (name: string) => grades.get(name)?.moved ?? Number.NaN
  for (const { name } of simple) expect(moved('ours')).toBeLessThan(moved(name))
})

function tauOf(grades: ReturnType<typeof gradesIn>, name: string): number {
  return grades.get(name)?.tau ?? Number.NaN
}
