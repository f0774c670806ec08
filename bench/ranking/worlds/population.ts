// What honest people are like: how they answer, how they come, and what they would say on the whole.
import type { Stream } from '../random'
import { answerOn, meanAnswerOn, type Scale } from './scale'
import type { PopulationName } from './world'

export interface Population {
  /** Where the scale's middle lies for them, points. */
  readonly middle: number
  /** Who opens an account only to rate, arrives by an organisation's link, or shares a phone. */
  readonly joinsToRate: number
  readonly byLink: number
  readonly sharesPhone: number
  /** By how much people's impressions of the same organisation differ, points. */
  readonly halo: number
  /** Chance that a person can answer a question; one she always can. */
  readonly knows: number
  /** Share of visits that ended in anger, and the points it costs: part of the truth. */
  readonly angry: { readonly share: number; readonly points: number }
  /** Share of people who come back later and replace what they said. */
  readonly comesBack: number
  /** Everybody lives in a county; some counties are stricter. None: habits and homes play no part. */
  readonly counties:
    | { readonly count: number; readonly habit: number; readonly staysHome: number }
    | undefined
  /** Shares of the organisations with a workshop, a helper's phone, a viral week; with a crisis, with a reform. */
  readonly groups: { readonly workshop: number; readonly helper: number; readonly viral: number }
  readonly turns: { readonly crisis: number; readonly reform: number }
}

const alone = {
  knows: 0.85,
  halo: 0.35,
  angry: { share: 0, points: 0 },
  comesBack: 0,
  counties: undefined,
  groups: { workshop: 0, helper: 0, viral: 0 },
  turns: { crisis: 0, reform: 0 },
}

export const populationOf: Record<PopulationName, Population> = {
  calm: { ...alone, middle: 3.3, joinsToRate: 0, byLink: 0.15, sharesPhone: 0.05 },
  generous: { ...alone, middle: 4.4, joinsToRate: 0.8, byLink: 0.45, sharesPhone: 0.12 },
  divided: {
    ...alone,
    middle: 2.8,
    joinsToRate: 0.3,
    byLink: 0.15,
    sharesPhone: 0.05,
    knows: 0.1,
    halo: 1.3,
  },
  lifelike: {
    knows: 0.85,
    halo: 0.35,
    middle: 4.3,
    joinsToRate: 0.75,
    byLink: 0.45,
    sharesPhone: 0.1,
    angry: { share: 0.06, points: 3 },
    comesBack: 0.15,
    counties: { count: 12, habit: 0.3, staysHome: 0.7 },
    groups: { workshop: 0.05, helper: 0.03, viral: 0.015 },
    turns: { crisis: 0.1, reform: 0.05 },
  },
}

export interface Traits {
  /** How far apart she keeps good and bad: 1 as they are. */
  readonly stretch: number
  /** Points she gives more than others. */
  readonly leniency: number
  readonly noise: number
}

const spreads = { stretch: 0.25, leniency: 0.5, noiseMedian: 0.6, noise: 0.4 }

/** Habit: points this person's county gives more than others; with it, leniency is spread as widely as without. */
export function someone(stream: Stream, habit = 0, habits = 0): Traits {
  return {
    stretch: Math.exp(spreads.stretch * stream.normal()),
    leniency: habit + Math.sqrt(spreads.leniency ** 2 - habits ** 2) * stream.normal(),
    noise: spreads.noiseMedian * Math.exp(spreads.noise * stream.normal()),
  }
}

/** An institution judges more evenly. */
export function trained({ stretch, leniency, noise }: Traits): Traits {
  return { stretch, leniency: leniency / 2, noise: noise * 0.6 }
}

/** A part of the impression that colours all answers of one sheet; half of it colours both sides. */
export function impression({ halo }: Population, stream: Stream): number {
  return halo * Math.SQRT1_2 * stream.normal()
}

/** What one person answers to a quality. */
export function answerTo(
  quality: number,
  { stretch, leniency, noise }: Traits,
  colour: number,
  { middle, scale }: Pick<Population, 'middle'> & { readonly scale: Scale },
  stream: Stream,
) {
  return answerOn(scale, middle + stretch * (quality - middle) + leniency + colour + noise * stream.normal())
}

/** Mean answer of the whole population to this quality, the angry among them. */
export function meanAnswer(quality: number, { middle, angry, halo }: Population, scale: Scale): number {
  const noiseSquare = (spreads.noiseMedian * Math.exp(spreads.noise ** 2)) ** 2
  const stretched = spreads.stretch * (quality - middle)
  const all = Math.sqrt(spreads.leniency ** 2 + halo ** 2 + noiseSquare + stretched ** 2)
  const content = (1 - angry.share) * meanAnswerOn(scale, quality, all)
  return content + angry.share * meanAnswerOn(scale, quality - angry.points, all)
}
