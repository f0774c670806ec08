// Blind answers are told by contradicting themselves, never by being high or low.
import { gather } from '../gather'
import { type Sheet, shardOf } from '../inputs'
import { parameters } from '../parameters'
import { thoughtfulness } from './scatter'

const questions = ['q1', 'q2', 'q3', 'q4']

/** How thoughtful the last of 300 people is found, beside 60 who answer anything. */
function thoughtOf(answersOf: (sheet: number) => number[]): number {
  const anything = (u: number, sheet: number) =>
    questions.map((_, c) => (u * 7 + sheet * 11 + c * c * 5 + u * c) % 6)
  const sheets = [
    ...told('thoughtful', 240, (u) => [3 + (u % 2), 4, 4, 3]),
    ...told('blind', 60, anything),
    ...told('last', 1, (_, sheet) => answersOf(sheet)),
  ]
  const organisations = Array.from({ length: 10 }, (_, i) => ({ id: `o${i}` }))
  const { tables, evaluatorIds } = gather([shardOf(sheets)], organisations)
  const table = tables.transparency
  const right = new Float64Array(table.count).fill(1)
  const found = thoughtfulness(table, right, evaluatorIds.length, new Float64Array(4), parameters)
  return found[evaluatorIds.indexOf('last 0')] ?? Number.NaN
}

/** Everybody gives five sheets. */
function told(name: string, people: number, answersOf: (u: number, sheet: number) => number[]): Sheet[] {
  return Array.from({ length: people * 5 }, (_, n): Sheet => {
    const [u, sheet] = [Math.floor(n / 5), n % 5]
    const answers = answersOf(u, sheet)
    return {
      evaluatorId: `${name} ${u}`,
      organisationId: `o${(u + sheet) % 10}`,
      dimension: 'transparency',
      scores: Object.fromEntries(questions.map((question, c) => [question, answers[c] ?? 0])),
      level: 2,
      team: false,
      day: 1,
    }
  })
}

test('who contradicts herself on every sheet counts for less than a third', () => {
  expect(thoughtOf((sheet) => (sheet % 2 ? [0, 4, 1, 5] : [5, 1, 3, 0]))).toBeLessThan(0.33)
})

test('who says the same to every question counts, be it the best or the worst', () => {
  expect(thoughtOf(() => [5, 5, 5, 5])).toBeGreaterThan(0.9)
  expect(thoughtOf(() => [0, 0, 0, 0])).toBeGreaterThan(0.9)
})
