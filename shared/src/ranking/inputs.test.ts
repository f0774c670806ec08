// Sheets that cannot be meant never get into a shard; the others keep what they said.
import { Tie } from '../evaluations/criterion'
import { isTeam, levelIn, marksOf, type Sheet, shardOf, tieIn } from './inputs'

const sheet: Sheet = {
  evaluatorId: 'mei',
  organisationId: 'desert green',
  dimension: 'transparency',
  scores: { T11: 2.5 },
  level: 1,
  team: false,
  day: 20_000,
}

test.each([
  ['nothing answered', { scores: {} }],
  ['a score above 5', { scores: { T11: 5.1 } }],
  ['a score below 0', { scores: { T11: -1 } }],
  ['a score that is none', { scores: { T11: Number.NaN } }],
  ['half a day', { day: 0.5 }],
  ['a day beyond reach', { day: 70_000 }],
])('a sheet with %s is refused', (_, wrong) => {
  expect(() => shardOf([{ ...sheet, ...wrong }])).toThrow(RangeError)
})

test('level, team and every tie are read back from one byte', () => {
  for (const tie of [undefined, ...Tie.options]) {
    const marks = marksOf({ level: 3, team: true, ...(tie && { tie }) })
    expect([levelIn(marks), isTeam(marks)]).toEqual([3, true])
    expect(Tie.options[tieIn(marks) - 1]).toBe(tie)
  }
})
