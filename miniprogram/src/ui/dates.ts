// Moments as people say them, in Beijing time: 3分钟前, 昨天 18:20, 11月22日.
import { beijingDay } from '@ngo2/shared/maths/calendar'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** How long ago, coarser the longer; both in ms since 1970. */
export function agoWords(atMs: number, nowMs: number): { zh: string; en: string } {
  const minutes = Math.floor((nowMs - atMs) / minuteMs)
  if (minutes < 1) return { zh: '刚刚', en: 'just now' }
  if (minutes < 60) return { zh: `${minutes}分钟前`, en: `${minutes} min ago` }
  const days = daysBetween(atMs, nowMs)
  if (days === 0) return { zh: `今天 ${clock(atMs)}`, en: `today ${clock(atMs)}` }
  if (days === 1) return { zh: `昨天 ${clock(atMs)}`, en: `yesterday ${clock(atMs)}` }
  if (days < 90) return { zh: `${days}天前`, en: `${days} days ago` }
  return dayWords(beijingDay(new Date(atMs)), nowMs)
}

/** A day `2026-11-22`: 11月22日, with the year where it is another one. */
export function dayWords(day: string, nowMs: number): { zh: string; en: string } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  if (String(year) === beijingDay(new Date(nowMs)).slice(0, 4))
    return { zh: `${month}月${date}日`, en: day.slice(5) }
  return { zh: `${year}年${month}月${date}日`, en: day }
}

/** The day of a moment `2026-11-22T03:20:00.000Z`, as `dayWords` says it. */
export function momentDayWords(moment: string, nowMs: number): { zh: string; en: string } {
  return dayWords(beijingDay(new Date(moment)), nowMs)
}

/** Whole calendar days from one moment to another. */
export function daysBetween(fromMs: number, toMs: number): number {
  return (Date.parse(beijingDay(new Date(toMs))) - Date.parse(beijingDay(new Date(fromMs)))) / dayMs
}

function clock(atMs: number): string {
  return new Date(atMs + 8 * 60 * minuteMs).toISOString().slice(11, 16)
}
