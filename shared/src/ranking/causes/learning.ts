// What a look at many organisations teaches: what they are like, and what each sign tells on this platform.
import { type Bounded, within } from '../bounded'
import type { Parameters } from '../parameters'
import { type Found, lay, type Telling, type Work } from './looking'
import { read } from './reading'
import { type Habits, readingsOf } from './readings'
import type { Sign } from './sign'

export function firstHabits({ heard, parameters }: Work, mean: Float32Array): Habits {
  const { attacked, honestSpread, oddShare } = parameters.provenance
  let [sum, count] = [0, 0]
  for (const [e, m] of mean.entries()) {
    const once = heard[e] ?? 0
    sum += once * m
    count += once
  }
  return {
    middle: count > 0 ? sum / count : 2.5,
    between: Math.sqrt(parameters.fit.organisationVariance.start),
    spread: honestSpread.start,
    odd: oddShare.start,
    attacked: attacked.start,
  }
}

/** The habits with the spread and the share of odd sheets under which what was heard was most to be expected. */
export function honestHabits(work: Work, habits: Habits, organisations: Uint32Array): Habits {
  const { honestSpread, oddShare } = work.parameters.provenance
  const spread = mostExpected(work, spaced(honestSpread), organisations, (tried) => ({
    ...habits,
    spread: tried,
  }))
  const then = { ...habits, spread }
  return { ...then, odd: mostExpected(work, spaced(oddShare), organisations, (odd) => ({ ...then, odd })) }
}

/** Values that are tried between two bounds, each the same number of times the one before. */
const tries = 6

function spaced({ min, max }: Bounded): number[] {
  return Array.from({ length: tries }, (_, k) => min * (max / min) ** (k / (tries - 1)))
}

/** The best value by a parabola through the best one tried and its neighbours, in logarithms. */
function mostExpected(
  work: Work,
  tried: readonly number[],
  organisations: Uint32Array,
  habitsWith: (value: number) => Habits,
): number {
  const foretold = tried.map((value) => {
    const readings = readingsOf(habitsWith(value), work.parameters)
    let sum = 0
    for (const i of organisations) if (lay(work, i) > 0) sum += read(work.desk, readings).evidence
    return sum
  })
  const best = foretold.indexOf(Math.max(...foretold))
  const [a, b, c] = [foretold[best - 1], foretold[best] ?? 0, foretold[best + 1]]
  const aside = a === undefined || c === undefined || a + c === 2 * b ? 0 : (a - c) / (2 * (a + c - 2 * b))
  const ratio = (tried[1] ?? 1) / (tried[0] ?? 1)
  return (tried[best] ?? 1) * ratio ** within({ min: -0.5, max: 0.5 }, aside)
}

/** As heavy as so many organisations are the expected share of attacked ones and the expected difference. */
const [thoughtOfAttacked, thoughtOf] = [20, 4]

/**
 * Middle and spread of organisations by their median and quantiles, the lower half with more say: who pushes is found
 * in the upper half.
 */
export function habitsFrom(
  { attacked, standings }: Found,
  before: Habits,
  { provenance, fit }: Parameters,
): Habits {
  const sum = attacked.reduce((all, one) => all + one, thoughtOfAttacked * provenance.attacked.start)
  const share = within(provenance.attacked, sum / (attacked.length + thoughtOfAttacked))
  if (standings.length < 5) return { ...before, attacked: share }
  const sorted = standings.sort((x, y) => x - y)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? before.middle
  const middle = at(0.5)
  // 0.8416 is the normal quantile of 80 %.
  const between = Math.min((at(0.8) - at(0.2)) / 1.6832, (1.15 * (middle - at(0.2))) / 0.8416)
  const { start } = fit.organisationVariance
  const variance = (thoughtOf * start + sorted.length * between ** 2) / (thoughtOf + sorted.length)
  const differ = Math.max(provenance.organisationsDifferMin, Math.sqrt(variance))
  return { ...before, middle, between: differ, attacked: share }
}

/**
 * What each sign tells by the chances just noted: false sheets with it over as many as there would be if it told nothing. What is
 * expected, over what is expected of the honest, weighs like so many of these (the mean of a Gamma prior for a Poisson rate): a sign
 * nobody shows goes on telling it, and one that everybody shows tells nothing.
 */
export function learned(work: Work, organisations: Uint32Array): Telling {
  const tell = (sign: Sign) => ratios(work, organisations, sign)
  return {
    level: tell('level'),
    account: tell('account'),
    elsewhere: tell('elsewhere'),
    burst: tell('burst'),
    device: tell('device'),
    link: tell('link'),
    helper: tell('helper'),
  }
}

function ratios(
  { table, signs, heard, doubt, chance, parameters }: Work,
  organisations: Uint32Array,
  sign: Sign,
): number[] {
  const { expected, expectedSheets, tells } = parameters.provenance
  const column = signs[sign]
  const honest = expected[sign].map(() => 0)
  const untrue = expected[sign].map(() => 0)
  for (const i of organisations) {
    for (let e = table.first[i] ?? 0; e < (table.first[i + 1] ?? 0); e++) {
      const once = heard[e] ?? 0
      if (once === 0 || doubt[e] === 0) continue
      const value = column[e] ?? 0
      untrue[value] = (untrue[value] ?? 0) + once * (chance[e] ?? 0)
      honest[value] = (honest[value] ?? 0) + once * (1 - (chance[e] ?? 0))
    }
  }
  const perHonest = total(untrue) / total(honest)
  const usual = total(honest.map((h, value) => h * (expected[sign][value] ?? 1))) / total(honest)
  const found = honest.map((h, value) => {
    const told = (untrue[value] ?? 0) + (expectedSheets * (expected[sign][value] ?? 1)) / usual
    return within(tells, told / (h * perHonest + expectedSheets))
  })
  return inOrder(found, expected[sign])
}

/** No value tells less than one that was expected to tell less: so nobody can teach a sign to mean its opposite. */
function inOrder(found: readonly number[], expected: readonly number[]): number[] {
  const order = expected.map((_, value) => value).sort((a, b) => (expected[a] ?? 0) - (expected[b] ?? 0))
  const told = [...found]
  let least = 0
  for (const value of order) {
    least = Math.max(least, told[value] ?? 0)
    told[value] = least
  }
  return told
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
