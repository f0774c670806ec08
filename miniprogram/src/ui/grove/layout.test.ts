// Where a finger lands in a grove.
import { cellAtSpot, chanceOf, middleOf } from './layout'

const grid = { rows: 3, columns: 5 }

test('the middle of every cell is in that cell', () => {
  const cells = Array.from({ length: 15 }, (_, cell) => cell)
  expect(cells.map((cell) => cellAtSpot(grid, 343, middleOf(grid, 343, cell)))).toEqual(cells)
})

test.each([
  [-1, 10],
  [10, -1],
  [344, 10],
  [10, 210],
])('a finger at %d, %d is beside the grove', (x, y) => {
  expect(cellAtSpot(grid, 343, { x, y })).toBeUndefined()
})

test('the shape of a plant spreads over its whole range and never changes', () => {
  const chances = Array.from({ length: 1000 }, (_, cell) => chanceOf(cell, 7))
  const mean = chances.reduce((sum, chance) => sum + chance, 0) / 1000
  expect(Math.min(...chances)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...chances)).toBeLessThan(1)
  expect(mean).toBeGreaterThan(0.45)
  expect(mean).toBeLessThan(0.55)
  expect(chanceOf(12, 7)).toBe(chances[12])
})
