// Which places are the end of the way down.
import type { Place } from '@ngo2/shared/organisations/place'

/** A county or a district of GB/T 2260; whatever ends in 00 has others below it. */
export function isCounty({ code }: Pick<Place, 'code'>): boolean {
  return !code.endsWith('00')
}

/** The latest first, each once, at most `count`. */
export function withRecent(recent: readonly Place[], place: Place, count: number): Place[] {
  return [place, ...recent.filter(({ code }) => code !== place.code)].slice(0, count)
}
