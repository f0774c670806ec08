// Rights: by level, none for the team, and nothing unaccounted for.
import { gather } from '../gather'
import { type Level, shardOf } from '../inputs'
import { parameters } from '../parameters'
import { rightsOf } from './rights'

const levels: Level[] = [0, 1, 2, 3]
const sheets = levels.map((level) => ({
  evaluatorId: `level ${level}`,
  organisationId: 'a',
  dimension: 'transparency' as const,
  scores: { T11: 5 },
  level,
  team: level === 3,
  day: 1,
}))

test('a sheet counts by the level of its account, a team member never', () => {
  const { right, removals } = rightsOf(
    gather([shardOf(sheets)], [{ id: 'a' }]).tables.transparency,
    parameters,
  )
  expect([...right]).toEqual([0.5, 0.8, 1, 0])
  expect(removals.map(({ rule, byOrganisation }) => [rule, byOrganisation[0]])).toEqual([
    ['team', 1],
    ['level', expect.closeTo(0.7, 9)],
  ])
})

test('a sheet restored on appeal counts in full, whoever gave it, except on the own team', () => {
  const restored = sheets.map((sheet) => ({ ...sheet, restored: true }))
  const { right, removals } = rightsOf(
    gather([shardOf(restored)], [{ id: 'a' }]).tables.transparency,
    parameters,
  )
  expect([...right]).toEqual([1, 1, 1, 0])
  expect(removals.map(({ byOrganisation }) => byOrganisation[0])).toEqual([1, 0])
})
