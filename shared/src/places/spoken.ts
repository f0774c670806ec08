// Places with what they are called aloud. Large: for the server and tools, never for the mini-program.
import { allCodes, placeOf } from '../organisations/division'
import type { Place } from '../organisations/place'
import { initialsIn } from './initials'
import { pinyinByProvince } from './pinyin'

/** A place with everything it may be found by. */
export interface FoundPlace extends Place {
  /** Lower case, without tones: each name from province to county, in full and by initials, one name a word. */
  readonly spoken: string
}

/** The place of a code; one the table does not know has no names. */
export function foundPlaceOf(code: string): FoundPlace {
  const place = placeOf(code) ?? { code, names: [] }
  const enclosing = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code]
  const words = [...new Set(enclosing)].flatMap((one) => {
    const syllables = syllablesOf(one)
    return syllables === '' ? [] : [syllables.replaceAll(' ', ''), initialsIn(syllables)]
  })
  return { ...place, spoken: words.join(' ') }
}

/** `min qin xian`; empty where nobody knows. */
export function syllablesOf(code: string): string {
  return table().get(code) ?? ''
}

let read: ReadonlyMap<string, string> | undefined

function table(): ReadonlyMap<string, string> {
  if (read === undefined) {
    const spoken = Object.values(pinyinByProvince).flatMap((names) => names.split('|'))
    const keys = allCodes()
    read = new Map(keys.map((code, nth) => [code, spoken[nth] ?? '']))
  }
  return read
}
