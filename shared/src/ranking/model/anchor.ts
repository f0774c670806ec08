// Those who were drawn by lot hold a figure: volunteers refine it, within a bound.

import { within } from '../bounded'
import { isInvited } from '../inputs'
import { periodAt, type Round } from './hearing'

/**
 * The standing of organisation i within reach of those who were asked: their own mean, drawn to the start value, ±
 * `errors`/√(their pull). Sheets of older periods hold it by what they are worth today. Where nobody was drawn nothing
 * is bound. Called right after the organisation was placed.
 */
export function anchored(
  { dialogue, calibration, fit, time, told, today }: Round,
  i: number,
  start: number,
): number {
  const { table, pull, said, leniency, weight } = dialogue
  const startPrecision = 1 / calibration.organisationVariance
  const worth = worthOfSheets(time.worth, told.pull)
  let [drawing, drawn] = [0, 0]
  for (let e = table.first[i] ?? 0; e < (table.first[i + 1] ?? 0); e++) {
    if (weight[e] === 0 || !isInvited(table.marks[e] ?? 0)) continue
    const p =
      (pull[e] ?? 0) * (worth[periodAt(time.periodOf, time.periods, today - (table.day[e] ?? 0))] ?? 0)
    drawing += p
    drawn += p * ((said[e] ?? 0) - (leniency[e] ?? 0))
  }
  if (drawing === 0) return time.today
  const middle = (drawn + startPrecision * start) / (drawing + startPrecision)
  const reach = fit.anchor.errors / Math.sqrt(drawing)
  return within({ min: middle - reach, max: middle + reach }, time.today)
}

/** By period, what one sheet is worth beside one of the period that is worth most, 0 to 1. */
export function worthOfSheets(worth: Float64Array, pull: Float64Array): Float64Array {
  const each = worth.map((w, p) => ((pull[p] ?? 0) > 0 ? w / (pull[p] ?? 1) : 0))
  const most = each.reduce((max, w) => Math.max(max, w), 0)
  return most > 0 ? each.map((w) => w / most) : each.fill(1)
}
