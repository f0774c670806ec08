// How far attacks move whom they aim at, beside where the same method puts them without the attack.
import { sides, type World } from '../worlds/world'
import { placesOf } from './rank-agreement'
import { type Scores, scoreKey } from './scores'

/** Share of the list by which targets moved in the attackers' favour, the mean over targets and dimensions; not a number without targets. */
export function moveOf({ truths }: Pick<World, 'truths'>, without: Scores, under: Scores): number {
  const moves = sides.flatMap((side) => {
    const graded = truths.filter(({ dimension, honestRaters }) => dimension === side && honestRaters > 0)
    const places = (scores: Scores) =>
      placesOf(graded.map((truth) => scores.get(scoreKey(truth))?.score ?? Number.NaN))
    const [before, after] = [places(without), places(under)]
    return graded.flatMap(({ target }, i) =>
      target === 0 ? [] : [(target * ((before[i] ?? 0) - (after[i] ?? 0))) / graded.length],
    )
  })
  return moves.reduce((sum, move) => sum + move, 0) / moves.length
}
