// Moments as staff read them, in Beijing time: 11月24日 20:23, with the year where it is another one.
import { beijingDay } from '@ngo2/shared/maths/calendar'
import type { Words } from '../platform/language'

const beijingMs = 8 * 60 * 60 * 1000
const dayMs = 24 * 60 * 60 * 1000

/** An ISO moment with its time of day. */
export function momentWords(moment: string, nowMs: number): Words {
  const day = dayWords(moment, nowMs)
  const clock = new Date(Date.parse(moment) + beijingMs).toISOString().slice(11, 16)
  return { zh: `${day.zh} ${clock}`, en: `${day.en} ${clock}` }
}

/** The Beijing day of an ISO moment. */
export function dayWords(moment: string, nowMs: number): Words {
  const day = beijingDay(new Date(moment))
  const [year, month, date] = day.split('-').map(Number)
  if (day.slice(0, 4) === beijingDay(new Date(nowMs)).slice(0, 4)) {
    return { zh: `${month}月${date}日`, en: day.slice(5) }
  }
  return { zh: `${year}年${month}月${date}日`, en: day }
}

/** How long something has waited: 等了不到一天, 等了3天. */
export function waitedWords(since: string, nowMs: number): Words {
  const days = Math.floor((nowMs - Date.parse(since)) / dayMs)
  return days < 1
    ? { zh: '等了不到一天', en: 'waiting under a day' }
    : { zh: `等了${days}天`, en: `waiting ${days} days` }
}
