// The Gaussian mixed model as a textbook has it: sheet = mean + organisation + person + noise, everybody with the same right.
import type { PeerMethod } from './sheets'

const rounds = 60

/** Best linear predictions by turns (Henderson 1975), variances by EM with each effect's variance given the others. */
export const mixedModel: PeerMethod = (sheets) => {
  const organisations = effectsOf(sheets.map(({ ngo }) => ngo))
  const people = effectsOf(sheets.map(({ rater }) => rater))
  const said = Float64Array.from(sheets, ({ mean }) => mean)
  let [middle, between, leniency, noise] = [meanOf(said), 0.3, 0.2, 0.4]
  for (let round = 0; round < rounds; round++) {
    const centred = said.map((mean) => mean - middle)
    predict(organisations, minus(centred, people), noise / between, noise)
    predict(people, minus(centred, organisations), noise / leniency, noise)
    middle = meanOf(minus(minus(said, organisations), people))
    between = meanSquare(organisations)
    leniency = meanSquare(people)
    const left = minus(minus(said, organisations), people)
    noise = meanOf(
      left.map((rest, e) => (rest - middle) ** 2 + varianceAt(organisations, e) + varianceAt(people, e)),
    )
  }
  return new Map(
    organisations.names.map((ngo, i) => {
      const score = middle + (organisations.value[i] ?? 0)
      const reach = 1.645 * Math.sqrt(organisations.variance[i] ?? 0)
      return [ngo, { score, lo: score - reach, hi: score + reach }]
    }),
  )
}

/** What belongs to each organisation, or to each person. */
interface Effects {
  readonly names: readonly string[]
  /** By sheet: whose it is. */
  readonly of: Uint32Array
  readonly sheets: Float64Array
  readonly value: Float64Array
  /** Its own variance, given the others. */
  readonly variance: Float64Array
}

function effectsOf(owners: readonly string[]): Effects {
  const names = [...new Set(owners)]
  const index = new Map(names.map((name, i) => [name, i]))
  const of = Uint32Array.from(owners, (name) => index.get(name) ?? 0)
  const sheets = new Float64Array(names.length)
  for (const i of of) sheets[i] = (sheets[i] ?? 0) + 1
  const [value, variance] = [new Float64Array(names.length), new Float64Array(names.length).fill(1)]
  return { names, of, sheets, value, variance }
}

function predict({ of, sheets, value, variance }: Effects, left: Float64Array, ratio: number, noise: number) {
  value.fill(0)
  for (const [e, rest] of left.entries()) value[of[e] ?? 0] = (value[of[e] ?? 0] ?? 0) + rest
  for (const [i, count] of sheets.entries()) {
    value[i] = (value[i] ?? 0) / (count + ratio)
    variance[i] = noise / (count + ratio)
  }
}

function minus(values: Float64Array, { of, value }: Effects): Float64Array {
  return values.map((one, e) => one - (value[of[e] ?? 0] ?? 0))
}

function varianceAt({ of, variance }: Effects, e: number): number {
  return variance[of[e] ?? 0] ?? 0
}

function meanSquare({ value, variance }: Effects): number {
  return meanOf(value.map((one, i) => one * one + (variance[i] ?? 0)))
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
