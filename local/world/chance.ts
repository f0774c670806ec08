// Chance that can be repeated: the demo world is the same on every desk.

export interface Chance {
  /** In [0, 1). */
  next(): number
  /** A whole number from 0 up to, without, `below`. */
  below(below: number): number
  pick<T>(from: readonly T[]): T
  /** About normal, mean 0, deviation 1: the sum of twelve, less six. */
  bell(): number
}

/** mulberry32, a small generator of 32 bits (Tommy Ettinger, public domain). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    pick(from) {
      const found = from[below(from.length)]
      if (found === undefined) throw new RangeError('nothing to pick from')
      return found
    },
    bell: () => Array.from({ length: 12 }, next).reduce((sum, one) => sum + one, -6),
  }
}
