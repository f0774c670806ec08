// A factor model as Community Notes has it: what people of every camp agree on is the organisation's own.
import { streamOf } from '../random'
import { type PeerMethod, type PlainSheet, sheetsByNgo, sheetsByRater } from './sheets'

/**
 * answer/5 = μ + i_u + i_n + f_u·f_n with one factor, minimising Σ error² + λ_i Σ(i_u² + i_n²) + λ_f Σ(f_u² + f_n²); the
 * score is μ + i_n. Wojcik et al. 2022, "Birdwatch: crowd wisdom and bridging algorithms can inform understanding and
 * reduce the spread of misinformation", §3, with its λ_i = 0.15 and λ_f = 0.03; solved here by alternating least squares
 * instead of gradient steps, from small factors of a fixed seed, so that every run ends alike.
 */
export const oneFactor: PeerMethod = (sheets) => {
  const stream = streamOf(1, 'one factor')
  const blank = () => ({ intercept: 0, factor: 0.1 * stream.normal() })
  const byNgo = sheetsByNgo(sheets)
  const byRater = sheetsByRater(sheets)
  const ngos = new Map([...byNgo.keys()].map((ngo) => [ngo, blank()]))
  const raters = new Map([...byRater.keys()].map((rater) => [rater, blank()]))
  let middle = meanOf(sheets.map(({ mean }) => mean / 5))
  for (let round = 0; round < rounds; round++) {
    for (const [rater, own] of byRater) {
      solve(
        sideOf(raters, rater),
        own.map((sheet) => ({ left: sheet.mean / 5 - middle, other: sideOf(ngos, sheet.ngo) })),
      )
    }
    for (const [ngo, own] of byNgo) {
      solve(
        sideOf(ngos, ngo),
        own.map((sheet) => ({ left: sheet.mean / 5 - middle, other: sideOf(raters, sheet.rater) })),
      )
    }
    middle = meanOf(sheets.map((sheet) => sheet.mean / 5 - explained(sheet)))
  }
  return new Map([...ngos].map(([ngo, { intercept }]) => [ngo, { score: 5 * (middle + intercept) }]))

  function explained({ rater, ngo }: PlainSheet): number {
    const [u, n] = [sideOf(raters, rater), sideOf(ngos, ngo)]
    return u.intercept + n.intercept + u.factor * n.factor
  }
}

const rounds = 40
const penalty = { intercept: 0.15, factor: 0.03 }

/** A rater or an organisation. */
interface Side {
  intercept: number
  factor: number
}

/** The intercept and factor that fit best, given the other sides: two normal equations. */
function solve(into: Side, seen: readonly { readonly left: number; readonly other: Readonly<Side> }[]): void {
  let [sum, sumF, sumFF, b, bF] = [penalty.intercept, 0, penalty.factor, 0, 0]
  for (const { left, other } of seen) {
    const rest = left - other.intercept
    sum += 1
    sumF += other.factor
    sumFF += other.factor ** 2
    b += rest
    bF += rest * other.factor
  }
  const determinant = sum * sumFF - sumF ** 2
  into.intercept = (b * sumFF - bF * sumF) / determinant
  into.factor = (sum * bF - sumF * b) / determinant
}

function sideOf(sides: ReadonlyMap<string, Side>, name: string): Side {
  const found = sides.get(name)
  if (found === undefined) throw new Error(`nobody called ${name}`)
  return found
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
