// Quarters and years of the books, as they are written: `2026Q3`, `2025`. Days are Beijing days.
import * as v from 'valibot'

/** `2026Q3`. */
export const Quarter = v.pipe(v.string(), v.regex(/^20\d{2}Q[1-4]$/, 'a quarter as 2026Q3'))
export type Quarter = v.InferOutput<typeof Quarter>

/** `2025`. */
export const Year = v.pipe(v.string(), v.regex(/^20\d{2}$/, 'a year as 2025'))
export type Year = v.InferOutput<typeof Year>

/** The quarter a day is in. */
export function quarterOf(day: string): Quarter {
  return `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

export function yearOf(quarter: Quarter): Year {
  return quarter.slice(0, 4)
}

/** The four quarters of a year, in order. */
export function quartersOf(year: Year): Quarter[] {
  return [1, 2, 3, 4].map((nth) => `${year}Q${nth}`)
}

export function previousQuarter(quarter: Quarter): Quarter {
  const nth = Number(quarter.at(-1))
  return nth > 1 ? `${yearOf(quarter)}Q${nth - 1}` : `${Number(yearOf(quarter)) - 1}Q4`
}

export function nextQuarter(quarter: Quarter): Quarter {
  const nth = Number(quarter.at(-1))
  return nth < 4 ? `${yearOf(quarter)}Q${nth + 1}` : `${Number(yearOf(quarter)) + 1}Q1`
}

export function firstDayOf(quarter: Quarter): string {
  return `${yearOf(quarter)}-${['01', '04', '07', '10'][Number(quarter.at(-1)) - 1]}-01`
}

export function lastDayOf(quarter: Quarter): string {
  return `${yearOf(quarter)}-${['03-31', '06-30', '09-30', '12-31'][Number(quarter.at(-1)) - 1]}`
}

/** 2026年第三季度. */
export function quarterWords(quarter: Quarter): { zh: string; en: string } {
  const nth = Number(quarter.at(-1))
  return {
    zh: `${yearOf(quarter)}年第${'一二三四'.charAt(nth - 1)}季度`,
    en: `quarter ${nth} of ${yearOf(quarter)}`,
  }
}
