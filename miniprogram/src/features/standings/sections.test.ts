// How a list of organisations falls into sections.
import type { Standing } from '@ngo2/shared/ranking/standing'
import { bySection } from './sections'

const figure = (section: 'above' | 'across' | 'below'): Standing => ({
  is: 'figure',
  section,
  score: 60,
  lo: 55,
  hi: 65,
  people: 20,
  roles: 2,
})
const row = (name: string, standing: Standing) => ({ name, standing })

test('rows stay in the order the server shuffled them, a section goes on over two pages', () => {
  const pages = [
    [row('甲', figure('above')), row('乙', figure('across'))],
    [row('丙', figure('across')), row('丁', { is: 'collecting', people: 3 })],
  ]
  const named = bySection(pages.flat()).map(({ section, rows }) => [section, rows.map(({ name }) => name)])
  expect(named).toEqual([
    ['above', ['甲']],
    ['across', ['乙', '丙']],
    ['collecting', ['丁']],
  ])
})

test('before the first publication everybody is in one section', () => {
  const rows = [row('甲', { is: 'collecting', people: 0 }), row('乙', { is: 'collecting', people: 15 })]
  expect(bySection(rows).map(({ section }) => section)).toEqual(['collecting'])
})
