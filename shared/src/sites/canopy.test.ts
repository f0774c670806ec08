// The canopy: what goes into a cell comes out of it, and its neighbours never notice.
import fc from 'fast-check'
import { cellAt, emptyCanopy, withSeats, withSurvey } from './canopy'
import { cellsOf } from './plot'
import { isFree, isOpen, nearestFreeCells } from './rules'

test('a seat taken and freed leaves every other cell as it was', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), fc.nat(19), (bytes, cell) => {
      const taken = withSeats(bytes, [cell], true)
      expect(cellAt(taken, cell)).toEqual({ stand: cellAt(bytes, cell).stand, taken: true })
      expect(withSeats(taken, [cell], false)).toEqual(withSeats(bytes, [cell], false))
      for (let other = 0; other < 20; other++) {
        if (other !== cell) expect(cellAt(taken, other)).toEqual(cellAt(bytes, other))
      }
    }),
  )
})

test('a survey replaces the one before and keeps the seats', () => {
  const before = withSurvey(withSeats(emptyCanopy(6), [1], true), [{ cell: 0, fate: 'dead' }])
  const after = withSurvey(before, [{ cell: 1, fate: 'alive2' }])
  expect(cellAt(after, 0)).toEqual({ stand: 'unmeasured', taken: false })
  expect(cellAt(after, 1)).toEqual({ stand: 'alive2', taken: true })
})

test('a plot opens exactly as many cells as its water carries', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 60 }),
      fc.nat(4000),
      (rows, columns, carries) => {
        const plot = { rows, columns, carries }
        const open = Array.from({ length: cellsOf(plot) }, (_, cell) => cell).filter((cell) =>
          isOpen(plot, cell),
        )
        expect(open).toHaveLength(Math.min(carries, rows * columns))
      },
    ),
  )
})

test('the nearest free cells are free, near ones first, never the cell itself', () => {
  const plot = { rows: 5, columns: 5, carries: 25 }
  const canopy = withSeats(emptyCanopy(25), [12, 11], true)
  expect(nearestFreeCells(plot, canopy, 12, 3)).toEqual([7, 13, 17])
  expect(isFree(plot, canopy, 11)).toBe(false)
})

test('cells outside the plot are not open', () => {
  for (const cell of [-1, 25, 1.5, Number.NaN])
    expect(isOpen({ rows: 5, columns: 5, carries: 25 }, cell)).toBe(false)
})
