// What a plot says about itself in time: when it was planted, when it was measured.
import type { SurveySummary } from '@ngo2/shared/sites/plot'
import { daysBetween, dayWords } from '@/ui/dates'

const seasons = [
  { zh: '春', en: 'spring' },
  { zh: '夏', en: 'summer' },
  { zh: '秋', en: 'autumn' },
  { zh: '冬', en: 'winter' },
] as const

/** `2024-03-28`: 2024年春. */
export function plantedWords(day: string): { zh: string; en: string } {
  const [year = '', month = '3'] = day.split('-')
  const season = seasons[Math.floor((Number(month) + 9) / 3) % 4] ?? seasons[0]
  return { zh: `${year}年${season.zh}`, en: `${season.en} ${year}` }
}

/** 12天前量; after three months the day itself. */
export function measuredWords({ measuredOn }: SurveySummary, nowMs: number): { zh: string; en: string } {
  const days = daysBetween(Date.parse(measuredOn), nowMs)
  if (days <= 0) return { zh: '今天量', en: 'measured today' }
  if (days < 90) return { zh: `${days}天前量`, en: `measured ${days} days ago` }
  const day = dayWords(measuredOn, nowMs)
  return { zh: `${day.zh}量`, en: `measured ${day.en}` }
}
