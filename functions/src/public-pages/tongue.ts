// How a page speaks: its language, and days, money and spans as that language writes them.
import type { Language, Words } from './words'

/** The words in the reader's language. */
export type Say = (words: Words) => string

export const sayIn =
  (language: Language): Say =>
  (words) =>
    words[language]

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2026-11-24` as 2026年11月24日 and 24 Nov 2026. */
export function dayWords(day: string): Words {
  const [year = '', month = '', date = ''] = day.split('-')
  return {
    zh: `${year}年${Number(month)}月${Number(date)}日`,
    en: `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`,
  }
}

/** Fen as yuan with thousands apart: 12,600 or 12,600.50. */
export function yuan(fen: number): string {
  const [whole = '', cents = ''] = (Math.abs(fen) / 100).toFixed(2).split('.')
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${fen < 0 ? '−' : ''}${apart}${cents === '00' ? '' : `.${cents}`}`
}
