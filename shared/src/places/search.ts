// Finding a place among all of China: by Chinese, pinyin or initials, the nearest to what was typed first.
import { allCodes } from '../organisations/division'
import { type Place, shortPlace } from '../organisations/place'
import { placesShown } from './contract'
import { initialsIn } from './initials'
import { type FoundPlace, foundPlaceOf, syllablesOf } from './spoken'

/** Every word must be in a name of the place; those whose own name begins with the first word come first, then larger ones. */
export function placesFor(q: string, parent: string | undefined): Place[] {
  const words = q.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
  const inside = parent?.replace(/(00){1,3}$/, '') ?? ''
  return everyPlace()
    .filter(({ code }) => code.startsWith(inside) && code !== parent)
    .filter(({ names, spoken }) =>
      words.every((word) => names.some((name) => name.includes(word)) || isSpoken(spoken, word)),
    )
    .sort((a, b) => distance(a, words) - distance(b, words) || (a.code < b.code ? -1 : 1))
    .slice(0, placesShown)
    .map(({ code, names }) => ({ code, names }))
}

/** What lies directly in a place, all of it, by code; without a parent the provinces. */
export function placesIn(parent: string | undefined): Place[] {
  const inside = parent?.replace(/(00){1,3}$/, '') ?? ''
  return everyPlace()
    .filter(({ code }) => code.startsWith(inside) && code !== parent && isDirectly(code, inside))
    .map(({ code, names }) => ({ code, names }))
}

const isDirectly = (code: string, inside: string) => /^(00)*$/.test(code.slice(inside.length + 2))

/** Pinyin is typed from the beginning of a name. */
const isSpoken = (spoken: string, word: string) => ` ${spoken}`.includes(` ${word}`)

/** Typed up to the end of a syllable is nearer than in the middle of one: `minqin` is 民勤 before 闽清. */
function distance(place: FoundPlace, words: readonly string[]): number {
  const own = shortPlace(place)
  const aloud = syllablesOf(place.code)
  const syllables = aloud.split(' ')
  const upToHere = syllables.map((_, nth) => syllables.slice(0, nth + 1).join(''))
  const whole = (word: string) => own.startsWith(word) || upToHere.includes(word)
  const begins = (word: string) => upToHere.at(-1)?.startsWith(word) || initialsIn(aloud).startsWith(word)
  const level = place.code.endsWith('0000') ? 0 : place.code.endsWith('00') ? 1 : 2
  return (words.some(whole) ? 0 : words.some(begins) ? 10 : 20) + level
}

let every: readonly FoundPlace[] | undefined

function everyPlace(): readonly FoundPlace[] {
  every ??= allCodes().map(foundPlaceOf)
  return every
}
