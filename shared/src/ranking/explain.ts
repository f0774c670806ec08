// Accounts for one organisation's figure so that everybody can add it up: rights in sheets, the way to the score in points.
import * as v from 'valibot'
import { sheetMean } from './model/questions'
import type { Fit } from './model/task'
import type { SnapshotRow } from './snapshot'
import type { Rights } from './stages/rights'
import { Explanation, type Reasons, type Steps } from './standing'

/** Points of 0–5 on the stick of 0–100, one decimal. */
export function onStick(points: number): number {
  return Math.round(points * 200) / 10
}

/** What everybody may read of a row: no way to a score that is not shown. Throws where the id is no organisation's. */
export function publicExplanation({ organisationId, dimension, explanation }: SnapshotRow): Explanation {
  const { steps, ...reasons } = explanation
  const shown = reasons.standing.is === 'figure' ? { steps } : {}
  return v.parse(Explanation, { organisationId, dimension, ...reasons, ...shown })
}

/** Rights of one organisation, two decimals, `fullRight − Σ removed = countedRight`. */
export function accountOfRights(
  { removals }: Rights,
  i: number,
  sheets: number,
): Pick<Reasons, 'fullRight' | 'removed' | 'countedRight'> {
  const removed = []
  let left = sheets
  for (const { rule, byOrganisation } of removals) {
    const after = left - (byOrganisation[i] ?? 0)
    removed.push({ rule, right: difference(left, after, 100) })
    left = after
  }
  return { fullRight: sheets, removed, countedRight: rounded(left, 100) }
}

/** The way from the plain mean to the score; where nobody counts, all of it is the start value's doing. */
export function stepsOf({ calibration, dialogue, start, score }: Fit, i: number): Steps {
  const { table, said, leniency, pull } = dialogue
  const [from, to] = [table.first[i] ?? 0, table.first[i + 1] ?? 0]
  const none = new Float64Array(table.criteria.length)
  const sums = { plain: 0, pull: 0, weighed: 0, said: 0, fair: 0 }
  for (let e = from; e < to; e++) {
    const p = pull[e] ?? 0
    const plain = sheetMean(table, e, none)
    sums.plain += plain
    sums.pull += p
    sums.weighed += p * plain
    sums.said += p * (said[e] ?? 0)
    sums.fair += p * ((said[e] ?? 0) - (leniency[e] ?? 0))
  }
  const startValue = Math.min(5, Math.max(0, (start[i] ?? 0) + calibration.givenBack))
  const plainMean = to > from ? sums.plain / (to - from) : startValue
  const weighed = (sum: number) => (sums.pull > 0 ? sum / sums.pull + calibration.givenBack : plainMean)
  return stepsBetween({
    plainMean,
    weighed: weighed(sums.weighed),
    said: weighed(sums.said),
    fair: weighed(sums.fair),
    score: score[i] ?? startValue,
    startValue,
  })
}

/** Stations of the way in points 0–5. */
interface Stations {
  readonly plainMean: number
  readonly weighed: number
  readonly said: number
  readonly fair: number
  readonly score: number
  readonly startValue: number
}

/** The stations are rounded, not the steps between them: so the steps that are shown add up. */
function stepsBetween({ plainMean, weighed, said, fair, score, startValue }: Stations): Steps {
  const step = (from: number, to: number) => difference(to * 20, from * 20, 10)
  return {
    plainMean: onStick(plainMean),
    weighing: step(plainMean, weighed),
    questionsRemoved: step(said, weighed),
    leniencyRemoved: step(fair, said),
    startValue: onStick(startValue),
    startPull: step(fair, score),
    score: onStick(score),
  }
}

/** `from − to` of the rounded values, itself rounded: 0.1 steps do not drift. */
function difference(from: number, to: number, steps: number): number {
  return (Math.round(from * steps) - Math.round(to * steps)) / steps
}

function rounded(value: number, steps: number): number {
  return Math.round(value * steps) / steps
}
