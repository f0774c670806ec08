// What the fit is given and what it answers.
import type { SheetTable } from '../table'
import type { Calibration } from './calibration'
import type { Dialogue } from './dialogue'

/** Points 0–5 throughout. */
export interface Fit {
  readonly calibration: Calibration
  /** By organisation: start value, best estimate and interval, all cut to 0–5. */
  readonly start: Float64Array
  readonly score: Float64Array
  readonly lo: Float64Array
  readonly hi: Float64Array
  /** By organisation: the chance that it changed within the time that is told of, 0 to 1. */
  readonly changed: Float64Array
  readonly dialogue: Dialogue
}

export interface FitTask {
  readonly table: SheetTable
  readonly evaluators: number
  /** By sheet, 0 to 1. */
  readonly right: ArrayLike<number>
  /** The same before provenance: what the rules took is part of the doubt. */
  readonly before?: ArrayLike<number>
  /** By organisation, 0–5, NaN where there is none. */
  readonly evidence: Float64Array
  /** An earlier run's calibration to hold; without it this run makes its own. */
  readonly held?: Calibration
  /** Where the organisations stood, to go on from in fewer rounds; NaN where unknown. Needs what was `held`. */
  readonly from?: Float64Array
}
