// Who shows a figure, and in which section it stands.
import { parameters } from '../parameters'
import { mayShowFigure, sections } from './publish'

const enough = { people: 15, countedRight: 7.5, roles: 2 }

test.each([
  ['enough of everything', enough, true, true],
  ['fourteen people', { ...enough, people: 14 }, true, false],
  ['people who hardly count', { ...enough, countedRight: 2.9 }, true, false],
  ['people of one kind', { ...enough, roles: 1 }, true, false],
  ['kinds of people nobody wrote down', { ...enough, roles: 0 }, false, true],
])('%s', (_, hearing, tiesKnown, shown) => {
  expect(mayShowFigure(hearing, tiesKnown, parameters)).toBe(shown)
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
