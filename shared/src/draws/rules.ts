// The rules of the draw: who may be drawn, how many are, and how often anybody is asked.
import { addDays, daysBetween } from '../maths/calendar'

/** With fewer people on the list nothing is drawn: too much could be guessed of each of them. */
export const peopleForADraw = 5
/** People asked about one organisation in one week, at most. */
const placesMax = 6
/** Of the list at most one in so many is drawn, so that standing on it does not tell that one was. */
const listPerPlace = 3
/** Nobody is asked again within so many days, by whichever organisation's draw. */
export const daysBetweenLots = 31
/** A lot is open for so many days. */
export const lotDays = 21
/** List and seed are opened so many days after the Monday of the draw. */
export const closedDays = 7
/** Figures say nothing of fewer people than this. */
export const peopleForACount = 5

/** How many of so many people are drawn, 0 where there are too few. */
export function placesFor(people: number): number {
  return people < peopleForADraw ? 0 : Math.min(placesMax, Math.floor(people / listPerPlace))
}

/** The Monday of the week of this day, both Beijing days. */
export function weekOf(day: string): string {
  // 1970-01-05 was a Monday.
  const since = daysBetween('1970-01-05', day) % 7
  return addDays(day, -((since + 7) % 7))
}

/** Whether somebody last asked in one week may be asked again in another; weeks by their Mondays. */
export function mayBeAsked(lastWeek: string | undefined, week: string): boolean {
  return lastWeek === undefined || daysBetween(lastWeek, week) >= daysBetweenLots
}
