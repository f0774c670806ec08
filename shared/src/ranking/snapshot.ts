// A snapshot: everything one run says, with the names of the method, the parameters and the input it came from.
import type { Dimension } from '../evaluations/criterion'
import type { Calibration } from './model/calibration'
import type { Peers, Reasons, Section } from './standing'

/** One organisation in one dimension. Scores are always there, for auditors; `section` says whether they may be shown. */
export interface SnapshotRow {
  readonly organisationId: string
  readonly dimension: Dimension
  /** Counted people, and kinds of people among them. */
  readonly people: number
  readonly roles: number
  /** Points 0–100, one decimal, lo ≤ score ≤ hi. */
  readonly score: number
  readonly lo: number
  readonly hi: number
  readonly section: Section
  /** The same in points 0–5, not rounded. */
  readonly exact: { readonly score: number; readonly lo: number; readonly hi: number }
  /** `steps` is always there; `publicExplanation` withholds what may not be shown. */
  readonly explanation: Reasons
}

export interface Snapshot {
  /** Identities of the stages, in order. */
  readonly method: readonly string[]
  /** SHA-256, hex, of the parameters and of the input; `hash` of method, parameters, input and what was held. */
  readonly parametersHash: string
  readonly inputHash: string
  readonly hash: string
  /** Sheets read, both dimensions; those on organisations that are not ranked. */
  readonly sheets: number
  readonly sheetsLeftOut: number
  /** What the platform was found to be like; give it to a later run to hold it. */
  readonly calibrations: Readonly<Record<Dimension, Calibration>>
  /** Sets of peers with enough figures, everybody first. */
  readonly sets: Readonly<Record<Dimension, readonly Peers[]>>
  /** By dimension, then by organisation id. */
  readonly rows: readonly SnapshotRow[]
}
