// Every way an amount is typed on a phone comes out in fen, or says why it does not.
import fc from 'fast-check'
import { parseAmount, typedOf, yuanOf } from './amount'

test.each([
  ['1,234.5', 123_450],
  ['１２００', 120_000],
  ['12元', 1200],
  ['12块钱', 1200],
  ['¥80', 8000],
  ['￥ 80.05', 8005],
  ['1.2万', 1_200_000],
  ['3万元', 3_000_000],
  ['0.1', 10],
  ['.5', 50],
  ['12.', 1200],
  ['12.300', 1230],
  ['1 234', 123_400],
  ['12。5', 1250],
])('%s is understood', (typed, fen) => {
  expect(parseAmount(typed)).toEqual({ is: 'fen', fen })
})

test.each([
  ['一百', 'unreadable'],
  ['12,5', 'unreadable'],
  ['1,23', 'unreadable'],
  ['1.2.3', 'unreadable'],
  ['.', 'unreadable'],
  ['-5', 'negative'],
  ['1.234', 'fine'],
  ['20000000000', 'large'],
])('%s is not taken, and it is said why', (typed, why) => {
  expect(parseAmount(typed)).toEqual({ is: 'wrong', why })
})

test('an empty field is no amount and no mistake', () => {
  expect(parseAmount(' ')).toEqual({ is: 'empty' })
})

test('an amount that is written down and typed again is the same amount, to the fen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (fen) => {
      expect(parseAmount(yuanOf(fen))).toEqual({ is: 'fen', fen })
      expect(parseAmount(typedOf(fen))).toEqual({ is: 'fen', fen })
    }),
  )
})

test('what is missing is written with its sign', () => {
  expect(yuanOf(-12_000)).toBe('-120')
  expect(yuanOf(-5)).toBe('-0.05')
})
