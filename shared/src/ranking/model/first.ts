// What the platform is taken to be like before anybody has been heard.
import type { Parameters } from '../parameters'
import type { Calibration } from './calibration'
import type { FitTask } from './task'

/** Where everybody starts when nobody has said anything. */
const scaleMiddle = 2.5

export function firstCalibration(
  { table, right }: Pick<FitTask, 'table' | 'right'>,
  { fit }: Parameters,
  said: Float32Array,
  offsets: Float64Array,
): Calibration {
  let [counted, rightSum, saidSum] = [0, 0, 0]
  for (let e = 0; e < table.count; e++) {
    const r = right[e] ?? 0
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
    givenBack: 0,
    changing: fit.time.changing.max === 0 ? 0 : fit.time.changing.start,
    questionOffsets: Object.fromEntries(table.criteria.map((criterion, c) => [criterion, offsets[c] ?? 0])),
  }
}
