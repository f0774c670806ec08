// How far an organisation's evidence has grown: four levels, earned in order.
import * as v from 'valibot'
import { Day } from '../contract/fields'
import { EvidenceItem } from './item'

/** 种子 · 幼苗 · 灌丛 · 成林 */
export const Level = v.picklist(['seed', 'seedling', 'shrub', 'grove'])
export type Level = v.InferOutput<typeof Level>

/** What a level asks for beside items: facts of an organisation's conduct. */
export const Conduct = v.picklist(['reply', 'raters', 'closedLoops', 'strangerVisit', 'registered'])
export type Conduct = v.InferOutput<typeof Conduct>

/** T7 twice running is asked for by a name of its own. */
export const Requirement = v.picklist([...EvidenceItem.options, 'T7twice', ...Conduct.options])
export type Requirement = v.InferOutput<typeof Requirement>

/** notMeasured: the product has no such fact yet, so nobody can meet it and nobody is said to miss it. */
export const Met = v.picklist(['yes', 'no', 'notMeasured'])
export type Met = v.InferOutput<typeof Met>

/** One level with everything it asks for. */
export const LevelStep = v.object({
  level: Level,
  reached: v.boolean(),
  asks: v.array(v.object({ requirement: Requirement, met: Met })),
})
export type LevelStep = v.InferOutput<typeof LevelStep>

/** Absent level: not even a seed yet. */
export const Reached = v.object({
  level: v.optional(Level),
  /** The last day it holds unless something is renewed. */
  until: v.optional(Day),
})
export type Reached = v.InferOutput<typeof Reached>
