// Stage 3, fit: from weighed sheets to where each organisation stands, how surely, and what the platform is like.
import { type Calibration, within } from '../model/calibration'
import { type Dialogue, openDialogue, placeOrganisations } from '../model/dialogue'
import { calibratedOrganisations, startValues } from '../model/organisations'
import { judgePeople, noShowing } from '../model/people'
import { questionOffsets, sheetMeans } from '../model/questions'
import type { Parameters } from '../parameters'
import type { SheetTable } from '../table'

export const fitIdentity = 'fit/mixed-1'

/** Points 0–5 throughout. */
export interface Fit {
  readonly calibration: Calibration
  /** By organisation: start value, best estimate and interval, both cut to 0–5. */
  readonly start: Float64Array
  readonly score: Float64Array
  readonly lo: Float64Array
  readonly hi: Float64Array
  /** By sheet: its plain mean. */
  readonly plain: Float64Array
  readonly dialogue: Dialogue
}

export interface FitTask {
  readonly table: SheetTable
  readonly evaluators: number
  /** By sheet, 0 to 1. */
  readonly right: Float64Array
  /** By organisation, 0–5, NaN where there is none. */
  readonly evidence: Float64Array
  /** An earlier run's calibration to hold; without it this run makes its own. */
  readonly held?: Calibration
}

/** Where everybody starts when nobody has said anything. */
const scaleMiddle = 2.5

/** Times the standings are stepped towards rest once leniencies are settled. */
const settlingSteps = 8

export function fitted(task: FitTask, parameters: Parameters): Fit {
  const { table, evaluators, right, evidence, held } = task
  const { fit } = parameters
  const offsets = offsetsOf(task)
  const said = sheetMeans(table, offsets)
  let calibration = held ?? firstCalibration(task, parameters, said, offsets)
  const weight = right.map((r) => r / calibration.meanRight)
  const dialogue = openDialogue(table, said, weight, calibration)
  const showing = noShowing(table.count, evaluators)
  let start = startValues(evidence, calibration)
  for (let round = 0; round < fit.rounds; round++) {
    placeOrganisations(dialogue, calibration, start, fit.pullMax)
    const findings = judgePeople(dialogue, showing, calibration, parameters)
    if (held) continue
    calibration = { ...calibratedOrganisations(dialogue, calibration, evidence, parameters), ...findings }
    start = startValues(evidence, calibration)
  }
  for (let step = 0; step < settlingSteps; step++) {
    placeOrganisations(dialogue, calibration, start, fit.pullMax)
  }
  return {
    calibration,
    start,
    plain: plainMeans(table),
    dialogue,
    ...intervals(dialogue, parameters),
  }
}

/** θ ± z·√(1/certainty + model error²), cut to 0–5. */
function intervals({ standing, certainty }: Dialogue, { fit }: Parameters): Pick<Fit, 'score' | 'lo' | 'hi'> {
  const reach = certainty.map((c) => fit.intervalErrors * Math.sqrt(1 / c + fit.modelError ** 2))
  const inRange = (points: number) => within({ min: 0, max: 5 }, points)
  return {
    score: standing.map(inRange),
    lo: standing.map((middle, i) => inRange(middle - (reach[i] ?? 0))),
    hi: standing.map((middle, i) => inRange(middle + (reach[i] ?? 0))),
  }
}

function plainMeans(table: SheetTable): Float64Array {
  return sheetMeans(table, new Float64Array(table.criteria.length))
}

function offsetsOf({ table, right, held }: FitTask): Float64Array {
  if (held === undefined) return questionOffsets(table, right)
  return Float64Array.from(table.criteria, (criterion) => held.questionOffsets[criterion] ?? 0)
}

function firstCalibration(
  { table, right }: FitTask,
  { fit }: Parameters,
  said: Float64Array,
  offsets: Float64Array,
): Calibration {
  let [counted, rightSum, saidSum] = [0, 0, 0]
  for (const [e, r] of right.entries()) {
    if (r > 0) counted++
    rightSum += r
    saidSum += r * (said[e] ?? 0)
  }
  return {
    mean: rightSum > 0 ? saidSum / rightSum : scaleMiddle,
    meanRight: rightSum > 0 ? rightSum / counted : 1,
    organisationVariance: fit.organisationVariance.start,
    leniencyVariance: fit.leniencyVariance.start,
    noiseVariance: fit.noiseVariance.start,
    evidenceSlope: 0,
    evidenceMean: 0,
    questionOffsets: Object.fromEntries(table.criteria.map((criterion, c) => [criterion, offsets[c] ?? 0])),
  }
}
