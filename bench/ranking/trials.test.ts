// In small worlds, as in large ones, our method orders at least as well as a plain mean and is pushed less.
import { gradesIn } from './trials'

const size = { organisations: 60, people: 600 }
const seeds = [1, 2, 3]

test('among honest people it orders better than the mean', () => {
  const grades = gradesIn({ kind: 'honest', name: 'clean', options: size }, seeds)
  expect(tauOf(grades, 'ours')).toBeGreaterThan(tauOf(grades, 'mean'))
})

test('a mix of attacks pushes its targets less than under any mean or mixed model', () => {
  const grades = gradesIn({ kind: 'public', name: 'mix', options: { ...size, attack: 'mix' } }, seeds)
  const moved = (name: string) => grades.get(name)?.moved ?? Number.NaN
  for (const peer of ['mean', 'Bayesian mean', 'Gaussian mixed model'])
    expect(moved('ours')).toBeLessThan(moved(peer))
})

function tauOf(grades: ReturnType<typeof gradesIn>, name: string): number {
  return grades.get(name)?.tau ?? Number.NaN
}
