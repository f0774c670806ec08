// What became of the lots of a week, all organisations together: counted at night, read by staff, and silent about few people.
import type { readDrawFigures } from '@ngo2/shared/draws/contract'
import { lotDays, peopleForACount, weekOf } from '@ngo2/shared/draws/rules'
import { addDays, beijingDay, daysBetween } from '@ngo2/shared/maths/calendar'
import type { App } from '../platform/app'
import type { Action } from '../platform/route'
import { listDrawsOf } from './draw-repository'
import { findFigures, putFigures } from './figures-repository'
import { findLotsOf, listAsked } from './lot-repository'

const weeksShown = 13

/** Counts anew every week whose lots may still change, so that doing it twice is doing it once. */
export async function foldFigures(app: App, week: string): Promise<void> {
  for (const of of lastWeeks(week).filter((before) => daysBetween(before, week) <= lotDays + 7)) {
    const draws = await listDrawsOf(app.table, of)
    let asked = 0
    let taken = 0
    for (const { organisation } of draws) {
      const lots = await findLotsOf(app.table, await listAsked(app.table, organisation.id, of), of)
      asked += lots.length
      taken += lots.filter(({ state }) => state === 'taken').length
    }
    if (draws.length > 0) await putFigures(app.table, { week: of, draws: draws.length, asked, taken })
  }
}

export const figures: Action<typeof readDrawFigures> = async (app) => {
  const weeks = await findFigures(app.table, lastWeeks(weekOf(beijingDay(app.now()))))
  return {
    weeks: weeks.map(({ week, draws, asked, taken }) => ({
      week,
      draws,
      ...(isTold(asked) && { asked }),
      // Who did not answer is somebody too.
      ...(isTold(taken) && isTold(asked - taken) && { taken }),
    })),
  }
}

const isTold = (people: number) => people >= peopleForACount
const lastWeeks = (week: string) => Array.from({ length: weeksShown }, (_, nth) => addDays(week, -7 * nth))
