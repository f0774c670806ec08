// How an organisation moves between two snapshots.
import type { Standing } from '@ngo2/shared/ranking/standing'
import { crossingOf, movementOf } from './movement'

type Figure = Extract<Standing, { is: 'figure' }>

function aFigure(fields: Partial<Figure> = {}): Figure {
  return { is: 'figure', section: 'across', score: 55, lo: 50, hi: 60, people: 40, roles: 3, ...fields }
}

const collecting: Standing = { is: 'collecting', people: 4 }

test.each([
  ['stays the same when not a digit differs', aFigure(), aFigure({ people: 41 }), { is: 'same' }],
  ['moves by the points of its middle', aFigure(), aFigure({ score: 51.8 }), { is: 'moved', by: -3.2 }],
  ['narrows when only its range does', aFigure(), aFigure({ lo: 52, hi: 58 }), { is: 'narrower' }],
  ['widens when only its range does', aFigure(), aFigure({ lo: 48 }), { is: 'wider' }],
  ['appears when it had too few people', collecting, aFigure(), { is: 'appeared' }],
  ['appears when it was not there', undefined, aFigure(), { is: 'appeared' }],
  ['vanishes when people take their answers back', aFigure(), collecting, { is: 'vanished' }],
  ['is still being collected', collecting, collecting, { is: 'collecting' }],
])('an organisation %s', (_promise, before, after, movement) => {
  expect(movementOf(before, after)).toEqual(movement)
})

test('a changed section is told only where both snapshots have a figure', () => {
  expect(crossingOf(aFigure(), aFigure({ section: 'above' }))).toBe('above')
  expect(crossingOf(aFigure(), aFigure())).toBeUndefined()
  expect(crossingOf(collecting, aFigure({ section: 'above' }))).toBeUndefined()
})
