// What stage 2 takes, from whom, and what it never touches.
import fc from 'fast-check'
import { gather } from '../gather'
import { type Level, type Sheet, shardOf } from '../inputs'
import { parameters } from '../parameters'
import { anySheets } from '../sheets.arbitrary'
import { discounted } from './provenance'
import { rightsOf } from './rights'

test('who disagrees with everybody else in one voice counts for little', () => {
  const friends = crowd(30, {
    scores: { q1: 5, q2: 5 },
    link: 'the link',
    joinedDay: 300,
    day: 301,
    level: 0,
  })
  const { left } = discount([...platform(), ...people(8, 3), ...friends])
  expect(left(isFriend)).toBeLessThan(0.1)
  expect(left(isVisitor)).toBeGreaterThan(0.8)
})

test('a crowd on one phone is told to those who review, with all that it lost', () => {
  const friends = crowd(30, { scores: { q1: 5, q2: 5 }, device: 'the phone', day: 301, level: 0 })
  const { before, after, left } = discount([...platform(), ...people(8, 3), ...friends])
  const [told] = after.groups.filter(({ cause, organisation }) => cause === 'device' && organisation === 0)
  expect(told).toMatchObject({ sheets: 30, right: 30 * (before.right.at(0) ?? 0) })
  expect(told?.share).toBeCloseTo(left(isFriend), 6)
})

test('a class of thirty that says what others say keeps its right, though it came in one hour by one phone', () => {
  const trainees = crowd(30, { device: 'the phone', joinedDay: 300, day: 300, level: 1 }, 3)
  const { left } = discount([...platform(), ...people(8, 3), ...trainees])
  expect(left(isFriend)).toBeGreaterThan(0.8)
})

test('false praise of a rival does not take its honest friends with it', () => {
  const smear = crowd(30, { scores: { q1: 5, q2: 5 }, joinedDay: 300, day: 301, level: 0 })
  const { left } = discount([...platform(), ...people(20, 4), ...smear])
  expect(left(isVisitor)).toBeGreaterThan(0.8)
})

test('where everybody says the same, a quarter at least is believed', () => {
  const { left } = discount([...platform(), ...people(40, 0)])
  expect(left(isVisitor)).toBeGreaterThan(0.24)
})

test.each(['invited', 'restored'])('a sheet that is %s keeps its right, in whatever company', (mark) => {
  const friends = crowd(30, {
    scores: { q1: 5, q2: 5 },
    link: 'the link',
    joinedDay: 300,
    day: 301,
    level: 0,
    [mark]: true,
  })
  const { left } = discount([...platform(), ...people(8, 3), ...friends])
  expect(left(isFriend)).toBe(1)
})

test('what the rules took is what is missing, for every organisation', () => {
  const group = crowd(30, { device: 'the phone', joinedDay: 300, day: 300, level: 1 }, 3.3)
  const nobody = { start: 1e-9, min: 1e-9, max: 1e-9 }
  const strictly = { ...parameters.provenance, groupsTell: { from: 0, to: 0.1 }, doubt: 0, attacked: nobody }
  const grouped = discount([...platform(), ...people(12, 2.6), ...group], {
    ...parameters,
    provenance: strictly,
  })
  expect(grouped.after.groups).not.toEqual([])
  expectToClose(grouped)
  fc.assert(fc.property(anySheets, (sheets) => expectToClose(discount(sheets))))
})

function expectToClose({ before, after, table }: ReturnType<typeof discount>): void {
  const rules = after.removals.slice(before.removals.length)
  for (let i = 0; i + 1 < table.first.length; i++) {
    const missing = sumBetween(before.right, table.first, i) - sumBetween(after.right, table.first, i)
    const taken = rules.reduce((sum, { byOrganisation }) => sum + (byOrganisation[i] ?? 0), 0)
    expect(taken).toBeCloseTo(missing, 9)
  }
  expect(after.right.every((right, e) => right >= 0 && right <= (before.right[e] ?? 0))).toBe(true)
}

const here = { organisationId: 'org 00', dimension: 'transparency', team: false } as const

/** Twenty other organisations of which twelve people each say something between 2 and 4.5. */
function platform(): Sheet[] {
  return Array.from({ length: 240 }, (_, n) => {
    const middle = 2.5 + (((n % 20) * 7) % 15) / 10
    const wobble = (((n * 37) % 11) - 5) / 7
    return sheet(`other ${n}`, 1, middle + wobble, {
      organisationId: `org ${10 + (n % 20)}`,
      day: (n * 53) % 360,
    })
  })
}

function people(count: number, middle: number): Sheet[] {
  return Array.from({ length: count }, (_, n) =>
    sheet(`visitor ${n}`, 1, middle + (((n * 5) % 7) - 3) / 4, { day: (n * 41) % 360 }),
  )
}

function crowd(count: number, like: Partial<Sheet>, middle = 3): Sheet[] {
  return Array.from({ length: count }, (_, n) => ({
    ...sheet(`friend ${n}`, 0, middle + (((n * 5) % 7) - 3) / 4, {}),
    ...like,
  }))
}

function sheet(evaluatorId: string, level: Level, says: number, more: Partial<Sheet>): Sheet {
  const score = Math.min(5, Math.max(0, says))
  return { ...here, evaluatorId, level, scores: { q1: score, q2: score }, day: 100, joinedDay: -400, ...more }
}

function isFriend(id: string): boolean {
  return id.startsWith('friend')
}

function isVisitor(id: string): boolean {
  return id.startsWith('visitor')
}

function discount(sheets: readonly Sheet[], using = parameters) {
  const ids = [...new Set(sheets.map(({ organisationId }) => organisationId))]
  const input = gather(
    [shardOf(sheets)],
    ids.map((id) => ({ id })),
  )
  const table = input.tables.transparency
  const before = rightsOf(table, using)
  const after = discounted(before, table, using)
  /** Share of their right that is left to these people. */
  const left = (whose: (id: string) => boolean) => {
    let [had, has] = [0, 0]
    for (const [e, u] of table.evaluator.entries()) {
      if (!whose(input.evaluatorIds[u] ?? '')) continue
      had += before.right[e] ?? 0
      has += after.right[e] ?? 0
    }
    return has / had
  }
  return { before, after, table, left }
}

function sumBetween(values: Float64Array, first: Uint32Array, i: number): number {
  return values.subarray(first[i], first[i + 1]).reduce((sum, value) => sum + value, 0)
}
