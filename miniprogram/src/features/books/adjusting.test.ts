// Moving money between lines never changes what is left.
import { keepsBalance } from '@ngo2/shared/books/rules'
import { adjustmentsOf, blankMove } from './adjusting'

const move = { ...blankMove, from: 'office', to: 'transport', amount: '1,200', because: '车票记到办公里了' }

test('what goes there comes from here, to the fen', () => {
  const both = adjustmentsOf([move]) ?? []
  expect(both.map(({ fen }) => fen)).toEqual([-120_000, 120_000])
  expect(keepsBalance(both).ok).toBe(true)
})

test.each([
  ['no amount', { amount: '' }],
  ['the same place twice', { to: 'office' }],
  ['no reason', { because: '' }],
  ['no place', { from: '' }],
  ['a source among the spending', { from: 'dues' }],
])('%s is no move', (_, lack) => {
  expect(adjustmentsOf([{ ...move, ...lack }])).toBeUndefined()
})

test('no moves are a year as its quarters made it', () => {
  expect(adjustmentsOf([])).toEqual([])
})
