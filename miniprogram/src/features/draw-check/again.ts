// A draw done again: whether everything fits, and whether this pseudonym stands in it.
import type { OpenDraw, Pseudonym } from '@ngo2/shared/draws/draw'
import { type Fault, faultsIn } from '@ngo2/shared/draws/verify'

export interface Redrawn {
  readonly faults: readonly Fault[]
  readonly people: number
  readonly places: number
  readonly mine: 'drawn' | 'listed' | 'absent'
}

export function drawnAgain(draw: OpenDraw, pseudonym: Pseudonym): Redrawn {
  const listed = draw.pseudonyms.includes(pseudonym) ? 'listed' : 'absent'
  return {
    faults: faultsIn(draw),
    people: draw.pseudonyms.length,
    places: draw.places,
    mine: draw.drawn.includes(pseudonym) ? 'drawn' : listed,
  }
}
