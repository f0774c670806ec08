// What organisations are like as a whole: their mean, how much they differ, and what evidence says in advance.

import { within } from '../bounded'
import type { Parameters } from '../parameters'
import { type Calibration, spreadFrom, varianceOf, widen } from './calibration'
import type { Dialogue } from './dialogue'

/** Where each organisation starts before anybody speaks: mean + slope·(evidence − mean evidence), cut to 0–5. */
export function startValues(evidence: Float64Array, calibration: Calibration): Float64Array {
  const { mean, evidenceSlope, evidenceMean } = calibration
  return evidence.map((found) =>
    Number.isNaN(found) ? mean : within({ min: 0, max: 5 }, mean + evidenceSlope * (found - evidenceMean)),
  )
}

/**
 * The calibration with its mean (by precision), the variance of organisations around their start values, and the
 * evidence slope brought up to date from what the sheets alone say.
 */
export function calibratedOrganisations(
  dialogue: Dialogue,
  before: Calibration,
  evidence: Float64Array,
  parameters: Parameters,
): Calibration {
  const { fit } = parameters
  const heard = sheetCounts(dialogue)
  const withMean = { ...before, mean: meanOrganisation(dialogue, before) }
  const now = { ...withMean, ...evidenceWorth(dialogue, withMean, evidence, heard, parameters) }
  const start = startValues(evidence, now)
  const between = spreadFrom(before.organisationVariance, fit.organisationVariance)
  for (const [i, sheets] of heard.entries()) {
    if (sheets < fit.sheetsToJudgeOrganisations) continue
    const distance = (dialogue.sheetsMean[i] ?? 0) - (start[i] ?? 0)
    widen(between, distance * distance, 1 / (dialogue.sheetsPull[i] ?? 1), 1)
  }
  return {
    ...now,
    organisationVariance: varianceOf(between, fit.organisationVariance),
    changing: changingShare(dialogue, heard, parameters),
  }
}

/** How many have changed, thought of a few that behave as expected first (Dempster, Laird & Rubin 1977). */
function changingShare({ changed }: Dialogue, heard: Uint32Array, { fit }: Parameters): number {
  const { changing, sheetsToJudge, thoughtOf } = fit.time
  let sum = thoughtOf * changing.start
  let asked = thoughtOf
  for (const [i, sheets] of heard.entries()) {
    if (sheets < sheetsToJudge) continue
    sum += changed[i] ?? 0
    asked++
  }
  return within(changing, sum / asked)
}

function meanOrganisation({ sheetsMean, sheetsPull }: Dialogue, { mean, organisationVariance }: Calibration) {
  let sum = 0
  let weights = 0
  for (const [i, pull] of sheetsPull.entries()) {
    if (pull === 0) continue
    const weight = 1 / (organisationVariance + 1 / pull)
    sum += weight * (sheetsMean[i] ?? 0)
    weights += weight
  }
  return weights > 0 ? sum / weights : mean
}

/** Slope of a straight line through organisations with evidence and enough sheets; 0 where too few show it. */
function evidenceWorth(
  { sheetsMean }: Dialogue,
  { mean }: Calibration,
  evidence: Float64Array,
  heard: Uint32Array,
  { fit }: Parameters,
): Pick<Calibration, 'evidenceSlope' | 'evidenceMean'> {
  const found = [...evidence.entries()].filter(([, value]) => !Number.isNaN(value))
  const shown = found.filter(([i]) => (heard[i] ?? 0) >= fit.evidenceSheetsMin)
  if (shown.length < fit.evidenceOrganisationsMin) return { evidenceSlope: 0, evidenceMean: 0 }
  const middle = shown.reduce((sum, [, value]) => sum + value, 0) / shown.length
  const middleScore = shown.reduce((sum, [i]) => sum + (sheetsMean[i] ?? mean), 0) / shown.length
  let product = 0
  let square = 0
  for (const [i, value] of shown) {
    product += (value - middle) * ((sheetsMean[i] ?? mean) - middleScore)
    square += (value - middle) ** 2
  }
  if (square === 0) return { evidenceSlope: 0, evidenceMean: 0 }
  const evidenceMean = found.reduce((sum, [, value]) => sum + value, 0) / found.length
  return { evidenceSlope: within({ min: 0, max: 1 }, product / square), evidenceMean }
}

function sheetCounts({ table, weight }: Dialogue): Uint32Array {
  const counts = new Uint32Array(table.first.length - 1)
  return counts.map((_, i) => {
    const [from, to] = [table.first[i] ?? 0, table.first[i + 1] ?? 0]
    return weight.subarray(from, to).reduce((sum, w) => sum + (w > 0 ? 1 : 0), 0)
  })
}
