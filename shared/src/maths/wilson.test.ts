// Wilson's interval against the textbook, and what it must always be.
import { fc, test as property } from '@fast-check/jest'
import { wilsonInterval, z90 } from './wilson'

test.each([
  // Newcombe, Statistics in Medicine 17 (1998), table I, 95 %: 81/263, 15/148, 0/20, 1/29.
  [81, 263, 1.959964, 0.2553, 0.3662],
  [15, 148, 1.959964, 0.0624, 0.1605],
  [0, 20, 1.959964, 0, 0.1611],
  [1, 29, 1.959964, 0.0061, 0.1718],
])('%i of %i is the interval that is in print', (found, sampled, z, low, high) => {
  const interval = wilsonInterval(found, sampled, z)
  expect(interval.low).toBeCloseTo(low, 4)
  expect(interval.high).toBeCloseTo(high, 4)
})

property.prop([fc.integer({ min: 1, max: 10_000 }), fc.nat(10_000)])(
  'the interval lies within 0 to 1 and holds the share that was found',
  (sampled, any) => {
    const found = any % (sampled + 1)
    const { low, high } = wilsonInterval(found, sampled, z90)
    const share = found / sampled
    expect(low).toBeGreaterThanOrEqual(0)
    expect(high).toBeLessThanOrEqual(1)
    expect(low).toBeLessThanOrEqual(share + 1e-12)
    expect(high).toBeGreaterThanOrEqual(share - 1e-12)
  },
)

property.prop([fc.integer({ min: 1, max: 500 }), fc.nat(500)])(
  'what is alive and what is dead are mirror images',
  (sampled, any) => {
    const found = any % (sampled + 1)
    const alive = wilsonInterval(found, sampled, z90)
    const dead = wilsonInterval(sampled - found, sampled, z90)
    expect(alive.low).toBeCloseTo(1 - dead.high, 12)
  },
)

test('four times the sample halves the width', () => {
  const width = (n: number) => {
    const { low, high } = wilsonInterval(n / 2, n, z90)
    return high - low
  }
  expect(width(400) / width(1600)).toBeCloseTo(2, 1)
})

test.each([
  [0, 0],
  [3, 2],
  [-1, 5],
  [Number.NaN, 5],
])('%i of %i is no share of a sample', (found, sampled) => {
  expect(() => wilsonInterval(found, sampled, z90)).toThrow(RangeError)
})
