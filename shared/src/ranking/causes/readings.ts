// All readings of what people say of one organisation: where it may stand, and whether false sheets are among them.
import type { Parameters } from '../parameters'
import { falseShapes, honestShape, steps } from './shapes'

/** What organisations are like, points: middle and spread of where they stand, spread of honest sheets, share of attacked ones. */
export interface Habits {
  readonly middle: number
  readonly between: number
  readonly spread: number
  /** Share of odd sheets among honest ones. */
  readonly odd: number
  readonly attacked: number
}

/**
 * A sheet's doubt, what its signs say together, is kept in steps of `doubtStep` in the logarithm of the odds; `neutral`
 * says nothing. Doubt 0 is set apart for sheets that are never false (drawn by lot, restored on appeal).
 */
export const doubts = 7
export const doubtStep = 0.9
export const neutral = 2
export const cells = doubts * steps

/** Standings thought of: from −3.4 to 2.6 standard deviations of organisations around their middle. */
const standings = Array.from({ length: 16 }, (_, k) => -3.4 + 0.4 * k)

/** Tables over all readings; `log` and `falsehood` hold one row of `count` readings for every cell. */
export interface Readings {
  readonly count: number
  readonly prior: Float64Array
  readonly standing: Float64Array
  /** 1 where the reading has false sheets. */
  readonly attacked: Uint8Array
  /** Logarithm of the chance of a sheet in this cell, and the chance that such a sheet is false. */
  readonly log: Float32Array
  readonly falsehood: Float32Array
}

export function readingsOf(habits: Habits, { provenance }: Parameters): Readings {
  const { falseShares, aims, lift, farthest } = provenance
  const cases = [
    { aim: 0, share: 0, chance: 1 - habits.attacked },
    ...aims.flatMap((chance, aim) =>
      falseShares.map((share) => ({ aim, share, chance: (habits.attacked * chance) / falseShares.length })),
    ),
  ]
  const count = standings.length * cases.length
  const into = {
    count,
    prior: new Float64Array(count),
    standing: new Float64Array(count),
    attacked: new Uint8Array(count),
    log: new Float32Array(cells * count),
    falsehood: new Float32Array(cells * count),
  }
  for (const [k, z] of standings.entries()) {
    const standing = habits.middle + z * habits.between
    const honest = honestShape(standing, habits.spread, habits.odd)
    const lies = falseShapes(standing, habits.spread, lift)
    for (const [c, { aim, share, chance }] of cases.entries()) {
      const reading = c * standings.length + k
      into.prior[reading] = Math.log(chance) - (z * z) / 2 - (z > (farthest[aim] ?? 0) ? farPenalty : 0)
      into.standing[reading] = standing
      into.attacked[reading] = share > 0 ? 1 : 0
      fillRow(into, reading, honest, lies[aim] ?? honest, share)
    }
  }
  return into
}

/** Nobody stands this far out by honest means alone, as a rule: logarithm of how much less it is believed. */
const farPenalty = 6

function fillRow(
  { log, falsehood, count }: Readings,
  reading: number,
  honest: Float64Array,
  lie: Float64Array,
  share: number,
): void {
  for (let doubt = 0; doubt < doubts; doubt++) {
    const odds = doubt === 0 ? 0 : Math.exp((doubt - neutral) * doubtStep)
    const believed = (share * odds) / (share * odds + 1 - share)
    for (let step = 0; step < steps; step++) {
      const truthful = (1 - believed) * (honest[step] ?? 0)
      const untruthful = believed * (lie[step] ?? 0)
      const at = (doubt * steps + step) * count + reading
      log[at] = Math.log(truthful + untruthful)
      falsehood[at] = untruthful / (truthful + untruthful)
    }
  }
}
