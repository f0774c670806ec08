// What the platform teaches, and what nobody can teach it.
import { gather } from '../gather'
import { type Level, type Sheet, shardOf } from '../inputs'
import { parameters } from '../parameters'
import { discounted } from '../stages/provenance'
import { rightsOf } from '../stages/rights'

test('an honest platform loses almost nothing', () => {
  const { lost, lessons } = judged(honest())
  expect(lessons.habits.attacked).toBeLessThan(0.1)
  expect(lost).toBeLessThan(0.03)
})

test('what nobody shows yet goes on telling what is expected of it', () => {
  expect(judged(honest()).lessons.telling.device[1]).toBeGreaterThan(2)
})

test('where everybody joins in order to rate, newness tells nothing', () => {
  const newcomers = honest().map((sheet) => ({ ...sheet, joinedDay: sheet.day }))
  expect(Math.max(...judged(newcomers).lessons.telling.account)).toBeLessThan(1.6)
})

test('nobody can teach the platform that a sign of falsehood is a mark of honesty', () => {
  const newcomers = honest().map((sheet) => ({ ...sheet, joinedDay: sheet.day }))
  const praise = honest()
    .slice(0, 400)
    .map((sheet, n) => ({
      ...sheet,
      evaluatorId: `friend ${n}`,
      organisationId: `org ${10 + (n % 10)}`,
      scores: { q1: 5, q2: 5 },
    }))
  const { telling } = judged([...newcomers, ...praise]).lessons
  const [, , old, newcomer] = telling.account
  expect(newcomer).toBeGreaterThanOrEqual(old ?? Number.NaN)
})

test('who answers blindly does not make organisations seem alike', () => {
  const blind = honest()
    .slice(0, 300)
    .map((sheet, n) => ({
      ...sheet,
      evaluatorId: `blind ${n % 30}`,
      organisationId: `org ${10 + ((n + Math.floor(n / 30)) % 30)}`,
      scores: { q1: ((n * 37) % 51) / 10, q2: ((n * 73 + 20) % 51) / 10 },
    }))
  const [calm, disturbed] = [honest(), [...honest(), ...blind]].map((sheets) => judged(sheets).lessons.habits)
  expect(disturbed?.between).toBeGreaterThan(0.85 * (calm?.between ?? Number.NaN))
})

test('lessons that are held stay as they were', () => {
  const { lessons } = judged(honest())
  expect(judged(honest().slice(0, 200), lessons).lessons).toBe(lessons)
})

/** Thirty organisations, each between 2.2 and 4.4, of which twenty people each say what they found. */
function honest(): Sheet[] {
  return Array.from({ length: 600 }, (_, n) => {
    const middle = 2.2 + (((n % 30) * 11) % 30) / 13.5
    const found = middle + (((n * 29) % 17) - 8) / 8
    const score = Math.min(5, Math.max(0, found))
    return {
      evaluatorId: `person ${n}`,
      organisationId: `org ${10 + (n % 30)}`,
      dimension: 'transparency',
      level: levels[n % 3] ?? 0,
      team: false,
      day: (n * 53) % 360,
      joinedDay: -400,
      scores: { q1: score, q2: score },
    }
  })
}

const levels: Level[] = [0, 1, 2]

function judged(sheets: readonly Sheet[], held?: ReturnType<typeof discounted>['lessons']) {
  const ids = [...new Set(sheets.map(({ organisationId }) => organisationId))]
  const { tables } = gather(
    [shardOf(sheets)],
    ids.map((id) => ({ id })),
  )
  const before = rightsOf(tables.transparency, parameters)
  const { right, lessons } = discounted(before, tables.transparency, parameters, held)
  const sum = (rights: Float64Array) => rights.reduce((all, one) => all + one, 0)
  return { lost: 1 - sum(right) / sum(before.right), lessons }
}
