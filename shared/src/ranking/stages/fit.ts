// Stage 3, fit: from weighed sheets to where each organisation stands, how surely, and what the platform is like.
import { type Calibration, type Spread, spreadFrom, varianceOf } from '../model/calibration'
import { type Dialogue, openDialogue } from '../model/dialogue'
import { firstCalibration } from '../model/first'
import { hear, place, type Round, roundOf } from '../model/hearing'
import { calibratedOrganisations, startValues } from '../model/organisations'
import { answer, peopleHeard } from '../model/people'
import { questionOffsets, sheetMeans } from '../model/questions'
import { thoughtfulness } from '../model/scatter'
import type { Fit, FitTask } from '../model/task'
import { timeOf } from '../model/time'
import { verdicts } from '../model/verdicts'
import type { Parameters } from '../parameters'
import type { SheetTable } from '../table'

export const fitIdentity = 'fit/mixed-2'

export function fitted(task: FitTask, parameters: Parameters): Fit {
  const { table, evaluators, right, evidence, held } = task
  const from = held && task.from
  const { fit } = parameters
  const offsets = offsetsOf(task)
  const said = sheetMeans(table, offsets)
  let calibration = held ?? firstCalibration(task, parameters, said, offsets)
  const weight = weights(task, calibration, thoughtfulness(table, right, evaluators, offsets, parameters))
  const time = timeOf(parameters)
  const dialogue = openDialogue(table, evaluators, time.periods, said, weight, calibration)
  const open = roundOf(dialogue, calibration, fit, time, lastDay(table, right))
  if (from) resume(dialogue, from, time.periods)
  let start = startValues(evidence, calibration)
  const rounds = from ? fit.warmRounds : fit.rounds
  for (let round = 0; round < rounds; round++) {
    const noise = spreadFrom(calibration.noiseVariance, fit.noiseVariance)
    sweep({ ...open, calibration }, start, noise, from !== undefined && round === 0)
    const leniencyVariance = peopleHeard(dialogue, calibration, parameters)
    if (held) continue
    const noiseVariance = varianceOf(noise, fit.noiseVariance)
    calibration = {
      ...calibratedOrganisations(dialogue, calibration, evidence, parameters),
      noiseVariance,
      leniencyVariance,
    }
    start = startValues(evidence, calibration)
  }
  return { start, changed: dialogue.changed, dialogue, ...verdicts({ ...open, calibration }, task, start) }
}

function sweep(round: Round, start: Float64Array, noise: Spread, resumed: boolean): void {
  for (let i = 0; i < start.length; i++) {
    hear(round, i)
    if (resumed) grasp(round, i)
    else place(round, i, start[i] ?? 0)
    answer(round, i, noise)
  }
}

/** Leaves the levels where an earlier run found them and notes how firmly the sheets hold them. */
function grasp({ dialogue, calibration, time, told }: Round, i: number): void {
  const firmly = told.pull.reduce((sum, pull) => sum + pull, 1 / calibration.organisationVariance)
  dialogue.grip.fill(firmly, i * time.periods, (i + 1) * time.periods)
}

function offsetsOf({ table, right, held }: FitTask): Float64Array {
  if (held === undefined) return questionOffsets(table, right)
  return Float64Array.from(table.criteria, (criterion) => held.questionOffsets[criterion] ?? 0)
}

function weights(
  { table, right }: FitTask,
  { meanRight }: Calibration,
  thoughtful: Float32Array,
): Float32Array {
  const weight = new Float32Array(table.count)
  for (let e = 0; e < table.count; e++) {
    weight[e] = ((right[e] ?? 0) / meanRight) * (thoughtful[table.evaluator[e] ?? 0] ?? 1)
  }
  return weight
}

function resume(dialogue: Dialogue, from: Float64Array, periods: number): void {
  for (let i = 0; i < dialogue.standing.length; i++) {
    const stood = from[i] ?? Number.NaN
    if (!Number.isNaN(stood)) dialogue.level.fill(stood, i * periods, (i + 1) * periods)
  }
}

/** Only of sheets that count: who does not count makes nobody's sheet older. */
function lastDay({ day, count }: SheetTable, right: ArrayLike<number>): number {
  let last = 0
  for (let e = 0; e < count; e++) if (right[e] !== 0) last = Math.max(last, day[e] ?? 0)
  return last
}
