// In small worlds, as in large ones, our method orders at least as well as a plain mean and is pushed less.
import { gradesIn } from './trials'

const size = { organisations: 60, people: 600 }
const seeds = [1, 2, 3]

test('among honest people it orders better than the mean', () => {
  const grades = gradesIn({ name: 'clean', options: size }, seeds)
  expect(tauOf(grades, 'ours')).toBeGreaterThan(tauOf(grades, 'mean'))
})

test('a mix of attacks pushes its targets less than under any peer', () => {
  const grades = gradesIn({ name: 'mix', options: { ...size, attack: 'mix' } }, seeds)
  const gains = [...grades].map(([name, { gain }]) => ({ name, gain }))
  const least = gains.reduce((a, b) => (b.gain < a.gain ? b : a))
  expect(least.name).toMatch(/^ours/)
})

function tauOf(grades: ReturnType<typeof gradesIn>, name: string): number {
  return grades.get(name)?.tau ?? Number.NaN
}
