// The band on the stick and its printed range.
import { boxOf, onAxis, rangeText } from './band'

test('a band begins at its low end and is as wide as its range', () => {
  expect(boxOf({ lo: 61.2, hi: 65.3 })).toEqual({ left: 61.2, width: 4.1 })
})

test('a band never leaves the axis of 0 to 100', () => {
  expect(boxOf({ lo: -4, hi: 108 })).toEqual({ left: 0, width: 100 })
  expect(onAxis(120)).toBe(100)
})

test('a range is printed in whole points', () => {
  expect(rangeText({ lo: 60.6, hi: 65.4 })).toBe('61–65')
})
