// The band on the stick and its printed range.
import { bandStyle, pointStyle, rangeWords } from './band'

test('a range is printed in whole points', () => {
  expect(rangeWords({ low: 60.6, high: 65.4 })).toBe('61–65')
})

test('a band never leaves the axis of 0 to 100', () => {
  expect(bandStyle({ low: -4, high: 108 })).toBe('left:0%;width:100%')
  expect(pointStyle(120)).toBe('left:100%')
})

test('a band begins at its low end and is as wide as its range', () => {
  expect(bandStyle({ low: 61.2, high: 65.3 })).toBe('left:61.2%;width:4.1%')
})
