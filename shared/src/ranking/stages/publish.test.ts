// Who shows a figure, and in which section it stands.
import { parameters } from '../parameters'
import { mayShowFigure, sections } from './publish'

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

test('a section says where the interval lies against the median of those shown', () => {
  const figures = [
    { score: 80, lo: 70, hi: 90 },
    { score: 60, lo: 50, hi: 70 },
    { score: 40, lo: 30, hi: 50 },
    { score: 99, lo: 98, hi: 100 },
  ]
  expect(sections(figures, [true, true, true, false])).toEqual(['above', 'across', 'below', 'collecting'])
})

test('a figure whose interval touches the median stands across it', () => {
  const touching = [
    { score: 60, lo: 60, hi: 60 },
    { score: 70, lo: 60, hi: 80 },
    { score: 50, lo: 40, hi: 60 },
  ]
  expect(sections(touching, [true, true, true])).toEqual(['across', 'across', 'across'])
})
