// What honest people are like: how they answer, how they come, and what they would say on the whole.
import type { Stream } from '../random'
import type { PopulationName } from './world'

export interface Population {
  /** Where the scale's middle lies for them, points. */
  readonly middle: number
  /** Who opens an account only to rate, arrives by an organisation's link, or shares a phone. */
  readonly joinsToRate: number
  readonly byLink: number
  readonly sharesPhone: number
}

export const populationOf: Record<PopulationName, Population> = {
  calm: { middle: 3.3, joinsToRate: 0, byLink: 0.15, sharesPhone: 0.05 },
  generous: { middle: 4.4, joinsToRate: 0.8, byLink: 0.45, sharesPhone: 0.12 },
}

export interface Traits {
  /** How far apart she keeps good and bad: 1 as they are. */
  readonly stretch: number
  /** Points she gives more than others. */
  readonly leniency: number
  readonly noise: number
}

const spreads = { stretch: 0.25, leniency: 0.5, noiseMedian: 0.6, noise: 0.4, halo: 0.35 }

export function someone(stream: Stream): Traits {
  return {
    stretch: Math.exp(spreads.stretch * stream.normal()),
    leniency: spreads.leniency * stream.normal(),
    noise: spreads.noiseMedian * Math.exp(spreads.noise * stream.normal()),
  }
}

/** An institution judges more evenly. */
export function trained({ stretch, leniency, noise }: Traits): Traits {
  return { stretch, leniency: leniency / 2, noise: noise * 0.6 }
}

/** A part of the impression that colours all answers of one sheet; half of it colours both sides. */
export function impression(stream: Stream): number {
  return spreads.halo * Math.SQRT1_2 * stream.normal()
}

/** A whole answer from 0 to 5. */
export function answerTo(
  quality: number,
  { stretch, leniency, noise }: Traits,
  colour: number,
  middle: number,
  stream: Stream,
) {
  const felt = middle + stretch * (quality - middle) + leniency + colour + noise * stream.normal()
  return Math.min(5, Math.max(0, Math.round(felt)))
}

/** Mean answer of the whole population to this quality: E[clip(round(N(quality, S)))] = Σ P(answer ≥ k), k = 1 … 5. */
export function meanAnswer(quality: number, middle: number): number {
  const noiseSquare = (spreads.noiseMedian * Math.exp(spreads.noise ** 2)) ** 2
  const stretched = spreads.stretch * (quality - middle)
  const all = Math.sqrt(spreads.leniency ** 2 + spreads.halo ** 2 + noiseSquare + stretched ** 2)
  return [0.5, 1.5, 2.5, 3.5, 4.5].reduce((sum, limit) => sum + normalShare((quality - limit) / all), 0)
}

/** Share of a standard normal below z (Abramowitz & Stegun 7.1.26, error below 2·10⁻⁷). */
function normalShare(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const sum = [1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592].reduce(
    (inner, factor) => (inner + factor) * t,
    0,
  )
  const tail = (sum * Math.exp(-x * x)) / 2
  return z >= 0 ? 1 - tail : tail
}
