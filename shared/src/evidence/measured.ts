// What the product measures by itself: regular updates (C1), and whether the poster can be read (C4).
import { addMonths } from '../maths/calendar'
import type { Organisation } from '../organisations/organisation'
import { measurablePointsOfC4, worthOf } from './item'

/** Months with an update among the last twelve that a group of this size needs for all points of C1. */
const fullMonthsOf = { upTo10: 6, upTo50: 9, over50: 12, unknown: 9 } as const

/** `months` are those with an update, `2026-11`; the month of `day` and the eleven before it are looked at. */
export function pointsForUpdates(months: readonly string[], size: Organisation['size'], day: string): number {
  const first = addMonths(`${day.slice(0, 7)}-01`, -11).slice(0, 7)
  const recent = new Set(months.filter((month) => first <= month && month <= day.slice(0, 7))).size
  const share = Math.min(1, recent / fullMonthsOf[size ?? 'unknown'])
  return Math.round(worthOf.C1.points * share * 10) / 10
}

/** A poster says who they are, for whom, and how to reach them; without one of these there is none to put on a wall. */
export function pointsForPoster({ slug, intro, serves, contact }: Organisation): number {
  const made = slug !== undefined && intro !== undefined && serves !== undefined && contact !== undefined
  return made ? measurablePointsOfC4 : 0
}
