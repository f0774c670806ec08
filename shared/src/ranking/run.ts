// A ranking run: one calculation over all evaluations, from start to a snapshot that may be published.
import * as v from 'valibot'
import { Moment } from '../contract/fields'
import { idOf } from '../contract/ids'

export const RunId = idOf('run')
export type RunId = v.InferOutput<typeof RunId>

/** `ready` is a preview: nobody outside sees it until an operator publishes it. */
export const RunState = v.picklist(['planned', 'reading', 'fitting', 'ready', 'failed'])
export type RunState = v.InferOutput<typeof RunState>

/** Segments the evaluations are read in; Step Functions' inline map carries 40 at once. */
export const segments = 32

export const Run = v.object({
  id: RunId,
  state: RunState,
  startedAt: Moment,
  /** `schedule` for the nightly preview. */
  startedBy: v.picklist(['operator', 'schedule']),
  segmentsRead: v.number(),
  /** Known from `ready` on. */
  sheets: v.optional(v.number()),
  organisations: v.optional(v.number()),
  /** Organisations with a figure, by dimension. */
  figures: v.optional(v.object({ transparency: v.number(), communication: v.number() })),
  /** SHA-256 of method, parameters and input, hex: the same hash means the same bytes. */
  hash: v.optional(v.string()),
  readyAt: v.optional(Moment),
  /** When it last became the published one. */
  publishedAt: v.optional(Moment),
  /** Why it failed, in one plain sentence. */
  failure: v.optional(v.string()),
})
export type Run = v.InferOutput<typeof Run>

/** One hour: a run that has not ended by then has died, and another may be started. */
export const runMaxMs = 60 * 60 * 1000

type Progress = Pick<Run, 'state' | 'startedAt'>

/** Whether the run is still being calculated at this moment. */
export function isRunning(run: Progress, nowMs: number): boolean {
  return !hasEnded(run) && !hasDied(run, nowMs)
}

/**
 * Whether the run was given all its time and never said how it ended; or was started by a clock that has been put right
 * since, so far ahead that its hour would never end.
 */
export function hasDied(run: Progress, nowMs: number): boolean {
  return !hasEnded(run) && Math.abs(nowMs - Date.parse(run.startedAt)) >= runMaxMs
}

function hasEnded({ state }: Progress): boolean {
  return state === 'ready' || state === 'failed'
}

/** A run whose snapshot is whole may be published, and published again after another (roll back). */
export function mayPublish({ state }: Pick<Run, 'state'>): boolean {
  return state === 'ready'
}
