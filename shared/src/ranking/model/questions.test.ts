// Easy questions help nobody.
import { gather } from '../gather'
import { shardOf } from '../inputs'
import { questionOffsets, sheetMeans } from './questions'

const asked = (evaluatorId: string, scores: Record<string, number>) => ({
  evaluatorId,
  organisationId: 'a',
  dimension: 'transparency' as const,
  scores,
  level: 2 as const,
  team: false,
  day: 1,
})

test('who answered only the easy question says the same as who answered only the hard one', () => {
  const sheets = [
    ...Array.from({ length: 40 }, (_, i) => asked(`both ${i}`, { easy: 4, hard: 2 })),
    asked('only easy', { easy: 4 }),
    asked('only hard', { hard: 2 }),
  ]
  const table = gather([shardOf(sheets)], [{ id: 'a' }]).tables.transparency
  const offsets = questionOffsets(table, new Float64Array(table.count).fill(1))
  for (const mean of sheetMeans(table, offsets)) expect(mean).toBeCloseTo(3, 3)
})

test('sheets without a right do not say which questions are easy', () => {
  const table = gather([shardOf([asked('team', { easy: 5, hard: 0 })])], [{ id: 'a' }]).tables.transparency
  expect([...questionOffsets(table, new Float64Array(1))]).toEqual([0, 0])
})
