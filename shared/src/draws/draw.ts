// A draw: for one organisation and one week, chance picks a few of the people with a proven tie, in a way anyone can check afterwards.
import * as v from 'valibot'
import { Day, Moment } from '../contract/fields'
import { Organisation } from '../organisations/organisation'

/** 32 bytes, 64 hex digits. */
export const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hex digits'))
/** Who somebody is in one draw: 32 hex digits that mean nothing anywhere else. */
export const Pseudonym = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, '32 hex digits'))
export type Pseudonym = v.InferOutput<typeof Pseudonym>

/** All seeds of a year hang on one another from this value, which is published before the first of them is used. */
export const SeedChain = v.object({
  year: v.pipe(v.string(), v.regex(/^\d{4}$/)),
  anchor: Hash,
  /** Hash of the key that makes the pseudonyms; the key itself stays closed. */
  pseudonymKeyHash: Hash,
  publishedAt: Moment,
})
export type SeedChain = v.InferOutput<typeof SeedChain>

/** A draw in the public log, from the moment its list is closed and before anybody is drawn. */
export const Draw = v.object({
  week: Day,
  organisation: v.pick(Organisation, ['id', 'name', 'example']),
  /** Hash of what was fixed: list, places and seed. */
  commitment: Hash,
  committedAt: Moment,
  /** Its list and seed are open; from then on the log tells how many of how many people were drawn. */
  revealedAt: v.optional(Moment),
  people: v.optional(v.number()),
  places: v.optional(v.number()),
})
export type Draw = v.InferOutput<typeof Draw>

/** A draw with everything needed to do it again: the file that `verify-draw` reads. */
export const OpenDraw = v.object({
  format: v.literal('ngo2-draw-1'),
  ...v.omit(Draw, ['revealedAt', 'people', 'places']).entries,
  chain: SeedChain,
  seed: Hash,
  /** How many are drawn. */
  places: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Everybody who could be drawn, sorted. */
  pseudonyms: v.array(Pseudonym),
  /** Who was, in the order of the lots. */
  drawn: v.array(Pseudonym),
})
export type OpenDraw = v.InferOutput<typeof OpenDraw>
