// How crowded the days around a sheet were, against the organisation's own rhythm and the platform's.
import { isTeam } from '../inputs'
import type { Parameters } from '../parameters'
import type { SheetTable } from '../table'

type Rules = Pick<Parameters['provenance'], 'crowdDays' | 'burst'>

/**
 * By sheet 0 usual, 1 crowded, 2 very crowded: other sheets on the organisation at most `crowdDays` away, over one more
 * than its other days let expect. Days on which many organisations are heard are expected to be fuller; there each
 * organisation counts once a day, so that a crowd on a few cannot pass for the season.
 */
export function crowding(table: SheetTable, { crowdDays, burst }: Rules): Uint8Array {
  const { first, day, marks, count } = table
  const crowded = new Uint8Array(count)
  const season = seasonOf(table)
  const near = new Float32Array(season.heard.length)
  for (let i = 0; i + 1 < first.length; i++) {
    const [from, to] = [first[i] ?? 0, first[i + 1] ?? 0]
    const days = day
      .slice(from, to)
      .filter((_, k) => !isTeam(marks[from + k] ?? 0))
      .sort()
    if (days.length < 2) continue
    const lived = season.until(season.length) - season.until((days[0] ?? 0) - season.firstDay - crowdDays)
    let [low, high] = [0, 0]
    for (const d of days) {
      while (low < days.length && (days[low] ?? 0) < d - crowdDays) low++
      while (high < days.length && (days[high] ?? 0) <= d + crowdDays) high++
      const at = d - season.firstDay
      const share = (season.until(at + crowdDays + 1) - season.until(at - crowdDays)) / Math.max(1, lived)
      const expected = ((days.length - (high - low)) * share) / Math.max(0.05, 1 - share)
      near[at] = (high - low - 1) / (expected + 1)
    }
    for (let e = from; e < to; e++) {
      const crowd = near[(day[e] ?? 0) - season.firstDay] ?? 0
      crowded[e] = crowd > burst.strong ? 2 : crowd > burst.some ? 1 : 0
    }
  }
  return crowded
}

interface Season {
  readonly firstDay: number
  /** Days from the first to the last. */
  readonly length: number
  readonly heard: Uint32Array
  /** Organisations heard before the day at this place, each once a day. */
  until(at: number): number
}

function seasonOf({ first, day, marks, count }: SheetTable): Season {
  let [firstDay, lastDay] = [65535, 0]
  for (let e = 0; e < count; e++) {
    if (isTeam(marks[e] ?? 0)) continue
    firstDay = Math.min(firstDay, day[e] ?? firstDay)
    lastDay = Math.max(lastDay, day[e] ?? 0)
  }
  const length = Math.max(0, lastDay - firstDay + 1)
  const heard = new Uint32Array(length + 1)
  const lastHeard = new Int32Array(length).fill(-1)
  for (let i = 0; i + 1 < first.length; i++) {
    for (let e = first[i] ?? 0; e < (first[i + 1] ?? 0); e++) {
      if (isTeam(marks[e] ?? 0)) continue
      const at = (day[e] ?? 0) - firstDay
      if (lastHeard[at] !== i) heard[at + 1] = (heard[at + 1] ?? 0) + 1
      lastHeard[at] = i
    }
  }
  for (let at = 1; at <= length; at++) heard[at] = (heard[at] ?? 0) + (heard[at - 1] ?? 0)
  return { firstDay, length, heard, until: (at) => heard[Math.min(length, Math.max(0, at))] ?? 0 }
}
