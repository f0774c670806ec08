// Our own method over a made-up world, by the same door files come in.
import { dimensionOf, organisationOf, ratingBook } from '@ngo2/shared/ranking/files/evaluation-files'
import { gather, type RankingInput } from '@ngo2/shared/ranking/gather'
import { type Sheet, shardOf } from '@ngo2/shared/ranking/inputs'
import { type Parameters, parameters } from '@ngo2/shared/ranking/parameters'
import { rank } from '@ngo2/shared/ranking/pipeline'
import { type Scores, scoreKey } from './grading/scores'
import { sheetKey, sides, type World } from './worlds/world'

type Told = Pick<World, 'ratings' | 'raters' | 'ngos' | 'helpers' | 'invited'>

export function inputOf(world: Told): RankingInput {
  return gather([shardOf(sheetsOf(world))], world.ngos.map(organisationOf))
}

/** What the world's people said, with what is known of how it came about. */
export function* sheetsOf({ ratings, raters, helpers, invited }: Told): Iterable<Sheet> {
  const accounts = new Map(raters.map((rater) => [rater.rater, rater]))
  const book = ratingBook()
  for (const rating of ratings) book.add(rating)
  for (const sheet of book.sheets((rater) => accounts.get(rater)?.verified ?? 0)) {
    const { evaluatorId: rater, organisationId: ngo } = sheet
    const account = accounts.get(rater)
    const helper = helpers.get(rater)
    yield {
      ...sheet,
      ...(account && { joinedDay: account.created_day }),
      ...(account?.device && { device: account.device }),
      ...(account?.ref === `share:${ngo}` && { link: account.ref }),
      ...(helper !== undefined && { helper }),
      ...(invited.has(sheetKey({ rater, ngo })) && { invited: true }),
    }
  }
}

export function ourScores(world: Told, using: Parameters = parameters): Scores {
  const { rows } = rank(inputOf(world), using)
  const sideOf = new Map(sides.map((side) => [dimensionOf[side], side]))
  return new Map(
    rows.map(({ organisationId, dimension, exact }) => [
      scoreKey({ ngo: organisationId, dimension: sideOf.get(dimension) ?? 'org' }),
      exact,
    ]),
  )
}
