// Decisions about visits, asked by the form and by the server alike.
import { allowed, type Decision, refused } from '../contract/errors'
import { addMonths, daysBetween } from '../maths/calendar'
import { tieMonths } from './tie'

/** A visit longer ago than this is told too late, days. */
export const visitDaysBack = 90
/** Visits one member may tell of in a day (Beijing time). */
export const visitsPerDay = 5

/** Whether a visit on this day may still be told, both Beijing days. */
export function mayTell(visitedOn: string, today: string): Decision<'ties.day_ahead' | 'ties.day_too_old'> {
  const age = daysBetween(visitedOn, today)
  if (age < 0) return refused('ties.day_ahead')
  return age > visitDaysBack ? refused('ties.day_too_old') : allowed
}

/** The first day on which what was proven on this day proves nothing any more. */
export function endOfTie(provenOn: string): string {
  return addMonths(provenOn, tieMonths)
}
