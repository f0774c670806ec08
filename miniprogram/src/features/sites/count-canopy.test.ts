// Counting what stands in a plot.
import { emptyCanopy, withSeats, withSurvey } from '@ngo2/shared/sites/canopy'
import { countCells, countPlot } from './count-canopy'

const plot = { rows: 2, columns: 3, carries: 6 }
const canopy = withSeats(
  withSurvey(emptyCanopy(6), [
    { cell: 0, fate: 'alive1' },
    { cell: 1, fate: 'dead' },
    { cell: 5, fate: 'alive3' },
  ]),
  [1, 2],
  true,
)

test('every cell is alive, dead or unmeasured, and apart from that taken or free', () => {
  expect(countPlot(plot, canopy)).toEqual({ alive: 2, dead: 1, unmeasured: 3, taken: 2, free: 4 })
})

test('a row counts only its own cells', () => {
  expect(countCells(plot, canopy, 3, 3)).toEqual({ alive: 1, dead: 0, unmeasured: 2, taken: 0, free: 3 })
})
