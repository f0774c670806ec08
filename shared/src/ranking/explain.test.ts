// What everybody may read of a snapshot's row.
import { publicExplanation } from './explain'
import type { SnapshotRow } from './snapshot'
import type { Standing } from './standing'

const rowWith = (standing: Standing): SnapshotRow => ({
  organisationId: 'org_01JD0000000000000000000000',
  dimension: 'transparency',
  people: 3,
  roles: 1,
  score: 70,
  lo: 60,
  hi: 80,
  exact: { score: 3.5, lo: 3, hi: 4 },
  section: 'collecting',
  explanation: {
    sheets: 3,
    fullRight: 3,
    countedRight: 1.5,
    removed: [{ rule: 'level', right: 1.5 }],
    standing,
    steps: {
      plainMean: 70,
      weighing: 0,
      questionsRemoved: 0,
      leniencyRemoved: 0,
      startValue: 60,
      startPull: 0,
      score: 70,
    },
  },
})

test('while a standing is being collected nobody can read a score out of its explanation', () => {
  const shown = publicExplanation(rowWith({ is: 'collecting', people: 3 }))
  expect(JSON.stringify(shown)).not.toContain('70')
  expect(shown).toMatchObject({ sheets: 3, countedRight: 1.5 })
})

test('a figure is explained with its steps', () => {
  const standing = {
    is: 'figure',
    section: 'above',
    score: 70,
    lo: 60,
    hi: 80,
    people: 15,
    roles: 2,
  } as const
  expect(publicExplanation(rowWith(standing)).steps).toMatchObject({ plainMean: 70, score: 70 })
})
