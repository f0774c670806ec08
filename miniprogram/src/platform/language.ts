// The language of the phone: Chinese, or English where the phone speaks neither.
import { appBase } from './device'

export interface Words {
  readonly zh: string
  readonly en: string
}

/** A hint that is written in Chinese only; nothing for other readers. */
export function onlyInChinese(hint: string): string | undefined {
  return say({ zh: hint, en: '' }) || undefined
}

/** These words as the reader reads. */
export function say(words: Words): string {
  return (appBase().language ?? 'zh_CN').startsWith('zh') ? words.zh : words.en
}
