// Doing an open draw again: what does not fit, or nothing.
import type { OpenDraw } from './draw'
import { commitmentOf, drawFrom } from './hold'
import { placesFor, weekOf } from './rules'
import { hangsOn, linkOf } from './seed-chain'

/**
 * weekIsNoMonday · chainOfAnotherYear, chainTooLate: the year's value is not the right one, or came after the draw · seedOffChain: the
 * seed was not fixed with the year · listNotSorted: out of order, or somebody twice · placesAgainstRule · commitmentDiffers: list, places or
 * seed are not those fixed before the draw · drawnDiffers: chance picked others.
 */
export type Fault =
  | 'weekIsNoMonday'
  | 'chainOfAnotherYear'
  | 'chainTooLate'
  | 'seedOffChain'
  | 'listNotSorted'
  | 'placesAgainstRule'
  | 'commitmentDiffers'
  | 'drawnDiffers'

/** Everything that is wrong with a draw, as far as its file tells; whether its commitment stood in the log before, the log tells. */
export function faultsIn(draw: OpenDraw): Fault[] {
  const { week, chain, seed, pseudonyms, places, drawn, commitment, committedAt } = draw
  const sorted = pseudonyms.every((one, at) => at === 0 || (pseudonyms[at - 1] ?? '') < one)
  const fixed = { week, organisationId: draw.organisation.id, seed, places, pseudonyms }
  const checks: [Fault, boolean][] = [
    ['weekIsNoMonday', weekOf(week) === week],
    ['chainOfAnotherYear', linkOf(week).year === chain.year],
    ['chainTooLate', chain.publishedAt <= committedAt],
    ['seedOffChain', hangsOn(chain.anchor, seed, week)],
    ['listNotSorted', sorted],
    ['placesAgainstRule', places === placesFor(pseudonyms.length)],
    ['commitmentDiffers', commitmentOf(fixed) === commitment],
    ['drawnDiffers', drawFrom(fixed).join() === drawn.join()],
  ]
  return checks.filter(([, holds]) => !holds).map(([fault]) => fault)
}
