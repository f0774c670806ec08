// How a Chinese text is said: the only file that knows the dictionary, which is large and never goes into the api.
import { pinyin } from 'pinyin-pro'

/** Its syllables, lower case and without tones, a blank between them: `min qin xian`. */
export function syllablesOf(text: string): string {
  return pinyin(text, { toneType: 'none', v: true, type: 'array' })
    .map((syllable) => syllable.toLowerCase())
    .join(' ')
}
