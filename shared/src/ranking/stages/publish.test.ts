// Who shows a figure, and in which section it stands.
import { parameters } from '../parameters'
import { mayShowFigure, placesOf } from './publish'

const enough = { people: 15, countedRight: 7.5, roles: 2, untold: 0 }

test.each([
  ['enough of everything', enough, true],
  ['fourteen people', { ...enough, people: 14 }, false],
  ['people who hardly count', { ...enough, countedRight: 2.9 }, false],
  ['people of one kind', { ...enough, roles: 1 }, false],
  ['people from a file that says no kinds', { ...enough, roles: 0, untold: 15 }, true],
  ['people from a file and one from the app', { ...enough, roles: 1, untold: 14 }, true],
])('%s', (_, hearing, shown) => {
  expect(mayShowFigure(hearing, parameters)).toBe(shown)
})

const everybody = (count: number) => Array.from({ length: count }, () => ({}))

function sectionsOf(figures: { score: number; lo: number; hi: number }[], shown: boolean[]) {
  return placesOf(figures, shown, everybody(figures.length), parameters).places.map(({ section }) => section)
}

test('a section says where the interval lies against the median of those shown', () => {
  const figures = [
    { score: 80, lo: 70, hi: 90 },
    { score: 60, lo: 50, hi: 70 },
    { score: 40, lo: 30, hi: 50 },
    { score: 99, lo: 98, hi: 100 },
  ]
  expect(sectionsOf(figures, [true, true, true, false])).toEqual(['above', 'across', 'below', 'collecting'])
})

test('a figure whose interval touches the median stands across it', () => {
  const touching = [
    { score: 60, lo: 60, hi: 60 },
    { score: 70, lo: 60, hi: 80 },
    { score: 50, lo: 40, hi: 60 },
  ]
  expect(sectionsOf(touching, [true, true, true])).toEqual(['across', 'across', 'across'])
})

test('a figure is held against the finest set of eight figures it belongs to', () => {
  const small = { size: 'upTo10', age: 'under3' } as const
  const older = { size: 'upTo10', age: 'from10' } as const
  const large = { size: 'over50' } as const
  const kinds = [small, older, large]
  const traits = Array.from({ length: 20 }, (_, i) => kinds[i < 8 ? 0 : i < 15 ? 1 : 2])
  const figures = traits.map((_, i) => ({ score: i, lo: i, hi: i }))
  const { places, sets } = placesOf(
    figures,
    everybody(20).map(() => true),
    traits,
    parameters,
  )
  expect(places[0]?.peers).toEqual({ set: small, figures: 8, median: 3.5 })
  expect(places[8]?.peers).toEqual({ set: { size: 'upTo10' }, figures: 15, median: 7 })
  expect(places[19]?.peers).toEqual({ set: {}, figures: 20, median: 9.5 })
  expect(sets.map(({ set }) => set)).toEqual([{}, { size: 'upTo10' }, small])
  const one = placesOf(
    figures,
    traits.map((_, i) => i !== 3),
    traits,
    parameters,
  )
  expect(one.places[0]?.peers?.set).toEqual({ size: 'upTo10' })
  expect(one.places[3]).toEqual({ section: 'collecting' })
})

test('where nobody has a figure there are no sets', () => {
  expect(placesOf([{ score: 1, lo: 0, hi: 2 }], [false], [{}], parameters)).toEqual({
    places: [{ section: 'collecting' }],
    sets: [],
  })
})
