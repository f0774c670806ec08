// The Gaussian mixed model as a textbook has it: sheet = mean + organisation + person + noise, everybody with the same right.
import { type PeerMethod, type PlainSheet, sheetsByNgo, sheetsByRater } from './sheets'

interface Effect {
  value: number
  /** Its own variance, given the others. */
  variance: number
}

const rounds = 60

/** Best linear predictions by turns (Henderson 1975), variances by EM with each effect's variance given the others. */
export const mixedModel: PeerMethod = (sheets) => {
  const organisations = new Map(sheets.map(({ ngo }) => [ngo, { value: 0, variance: 1 }]))
  const people = new Map(sheets.map(({ rater }) => [rater, { value: 0, variance: 1 }]))
  const byNgo = sheetsByNgo(sheets)
  const byRater = sheetsByRater(sheets)
  const known = sheets.map((sheet) => ({
    sheet,
    o: effect(organisations, sheet.ngo),
    p: effect(people, sheet.rater),
  }))
  let [middle, between, leniency, noise] = [meanOf(sheets.map(({ mean }) => mean)), 0.3, 0.2, 0.4]
  for (let round = 0; round < rounds; round++) {
    for (const [ngo, own] of byNgo) {
      predict(
        effect(organisations, ngo),
        own,
        (sheet) => sheet.mean - middle - effect(people, sheet.rater).value,
        noise / between,
        noise,
      )
    }
    for (const [rater, own] of byRater) {
      predict(
        effect(people, rater),
        own,
        (sheet) => sheet.mean - middle - effect(organisations, sheet.ngo).value,
        noise / leniency,
        noise,
      )
    }
    middle = meanOf(known.map(({ sheet, o, p }) => sheet.mean - o.value - p.value))
    between = meanSquare([...organisations.values()])
    leniency = meanSquare([...people.values()])
    noise = meanOf(
      known.map(
        ({ sheet, o, p }) => (sheet.mean - middle - o.value - p.value) ** 2 + o.variance + p.variance,
      ),
    )
  }
  return new Map(
    [...organisations].map(([ngo, { value, variance }]) => {
      const [score, reach] = [middle + value, 1.645 * Math.sqrt(variance)]
      return [ngo, { score, lo: score - reach, hi: score + reach }]
    }),
  )
}

function predict(
  into: Effect,
  sheets: readonly PlainSheet[],
  left: (sheet: PlainSheet) => number,
  ratio: number,
  noise: number,
) {
  into.value = sheets.reduce((sum, sheet) => sum + left(sheet), 0) / (sheets.length + ratio)
  into.variance = noise / (sheets.length + ratio)
}

function effect(effects: ReadonlyMap<string, Effect>, of: string): Effect {
  const found = effects.get(of)
  if (found === undefined) throw new Error(`nobody called ${of}`)
  return found
}

function meanSquare(effects: readonly Effect[]): number {
  return meanOf(effects.map(({ value, variance }) => value * value + variance))
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
