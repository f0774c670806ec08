// Sheets that cannot be meant never get into a shard; the others keep what they said.
import { Tie } from '../evaluations/criterion'
import { isInvited, isRestored, isTeam, levelIn, marksOf, type Sheet, shardOf, tieIn } from './inputs'

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
  ['an account of the year minus 5000', { joinedDay: -2_000_000 }],
])('a sheet with %s is refused', (_, wrong) => {
  expect(() => shardOf([{ ...sheet, ...wrong }])).toThrow(RangeError)
})

test('level, team, every tie, invited and restored are read back from one byte', () => {
  for (const tie of [undefined, ...Tie.options]) {
    for (const [team, invited, restored] of [[false, true, false] as const, [true, false, true] as const]) {
      const marks = marksOf({ level: 3, team, invited, restored, ...(tie && { tie }) })
      expect(marks).toBeLessThan(256)
      expect([levelIn(marks), isTeam(marks)]).toEqual([3, team])
      expect([isInvited(marks), isRestored(marks)]).toEqual([invited, restored])
      expect(Tie.options[tieIn(marks) - 1]).toBe(tie)
    }
  }
})
