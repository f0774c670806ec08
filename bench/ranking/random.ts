// Chance that can be repeated: named streams of numbers from one seed.

export interface Stream {
  /** In [0, 1). */
  uniform(): number
  /** Mean 0, standard deviation 1. */
  normal(): number
  /** A whole number in [0, n). */
  below(n: number): number
  chance(probability: number): boolean
  pick<Value>(values: readonly Value[]): Value
  /** Index drawn in proportion to these weights. */
  weighted(weights: readonly number[]): number
  shuffled<Value>(values: readonly Value[]): Value[]
}

/** Streams of other names do not disturb this one, so that adding one part of a world leaves the others as they were. */
export function streamOf(seed: number, name: string): Stream {
  const next = sfc32(hashed(`${seed}/${name}/a`), hashed(`${seed}/${name}/b`), hashed(`${seed}/${name}/c`))
  const stream: Stream = {
    uniform: () => next() / 2 ** 32,
    // Box and Muller's, one of the pair.
    normal: () => Math.sqrt(-2 * Math.log(1 - stream.uniform())) * Math.cos(2 * Math.PI * stream.uniform()),
    below: (n) => Math.floor(stream.uniform() * n),
    chance: (probability) => stream.uniform() < probability,
    pick: (values) => present(values[stream.below(values.length)]),
    weighted: (weights) => {
      let left = stream.uniform() * weights.reduce((sum, weight) => sum + weight, 0)
      const found = weights.findIndex((weight) => {
        left -= weight
        return left < 0
      })
      return found < 0 ? weights.length - 1 : found
    },
    shuffled: (values) => {
      const order = [...values]
      for (let i = order.length - 1; i > 0; i--) {
        const j = stream.below(i + 1)
        const [a, b] = [present(order[i]), present(order[j])]
        order[i] = b
        order[j] = a
      }
      return order
    },
  }
  return stream
}

/** A short opaque name for a number of this seed: no two alike, and nothing to be read in their order. */
export function opaqueName(seed: number, kind: string, number: number): string {
  return (
    kind +
    mixed(number ^ hashed(`${seed}:${kind}`))
      .toString(36)
      .padStart(7, '0')
  )
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError('nothing to draw from')
  return value
}

/** FNV-1a, 32 bits. */
function hashed(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return mixed(hash)
}

/** Every 32-bit number to another one, none twice. */
function mixed(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x7feb352d)
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b)
  return (twice ^ (twice >>> 16)) >>> 0
}

/** Chris Doty-Humphrey's small fast counter generator, 32 bits at a time. */
function sfc32(a: number, b: number, c: number): () => number {
  let counter = 1
  const next = () => {
    const out = (a + b + counter) >>> 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + out
    return out
  }
  for (let i = 0; i < 12; i++) next()
  return next
}
