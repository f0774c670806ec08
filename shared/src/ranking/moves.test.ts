// What moved a figure adds up to how far it moved.
import fc from 'fast-check'
import { moveBetween } from './moves'
import { anySheets, snapshotOf } from './sheets.arbitrary'

test('the moves of the steps add up to the move of the score', () => {
  fc.assert(
    fc.property(anySheets, anySheets, (earlier, later) => {
      const [before, after] = [snapshotOf(earlier), snapshotOf(later)]
      for (const [at, row] of after.rows.entries()) {
        const was = before.rows[at]
        const move = was && moveBetween(was.explanation, row.explanation)
        if (was === undefined || move === undefined) throw new Error('a snapshot explains every score')
        expect(move.score).toBeCloseTo(row.score - was.score, 6)
        expect(move.by.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(move.score, 6)
      }
    }),
    { numRuns: 30 },
  )
})

test('nothing is compared with a standing that is being collected', () => {
  const [row] = snapshotOf([]).rows
  if (row === undefined) throw new Error('every organisation has a row')
  const { steps: _, ...collecting } = row.explanation
  expect(moveBetween(collecting, row.explanation)).toBeUndefined()
})
