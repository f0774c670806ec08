// Our own method over a made-up world, by the same door files come in.
import { dimensionOf, organisationOf, ratingBook } from '@ngo2/shared/ranking/files/evaluation-files'
import { gather, type RankingInput } from '@ngo2/shared/ranking/gather'
import { shardOf } from '@ngo2/shared/ranking/inputs'
import { type Parameters, parameters } from '@ngo2/shared/ranking/parameters'
import { rank } from '@ngo2/shared/ranking/pipeline'
import { type Scores, scoreKey } from './grading/grade'
import { sides, type World } from './worlds/world'

export function inputOf({ ratings, raters, ngos }: Pick<World, 'ratings' | 'raters' | 'ngos'>): RankingInput {
  const levels = new Map(raters.map(({ rater, verified }) => [rater, verified]))
  const book = ratingBook()
  for (const rating of ratings) book.add(rating)
  return gather([shardOf(book.sheets((rater) => levels.get(rater) ?? 0))], ngos.map(organisationOf))
}

export function ourScores(world: World, using: Parameters = parameters): Scores {
  const { rows } = rank(inputOf(world), using)
  const sideOf = new Map(sides.map((side) => [dimensionOf[side], side]))
  return new Map(
    rows.map(({ organisationId, dimension, exact }) => [
      scoreKey({ ngo: organisationId, dimension: sideOf.get(dimension) ?? 'org' }),
      exact,
    ]),
  )
}
