// What moved a figure is told with the steps that changed anything, and they add up.
import { movedLines } from './moved'

test('only steps that changed anything are told, with their sum behind them', () => {
  const lines = movedLines({
    score: -1.1,
    by: [
      { step: 'plainMean', points: -1.4 },
      { step: 'weighing', points: 0 },
      { step: 'leniencyRemoved', points: 0.3 },
    ],
    people: 3,
  })
  expect(lines.map(({ what, points }) => [what, points])).toEqual([
    ['plainMean', -1.4],
    ['leniencyRemoved', 0.3],
    ['sum', -1.1],
  ])
})

test('of a figure that did not move the sum alone is told', () => {
  expect(movedLines({ score: 0, by: [{ step: 'weighing', points: 0 }], people: 0 })).toEqual([
    { what: 'sum', points: 0 },
  ])
})
