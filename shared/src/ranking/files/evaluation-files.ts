// The three tables evaluations come in from outside: ratings, raters and organisations, and the sheets they mean.
import type { Dimension } from '../../evaluations/criterion'
import type { RankedOrganisation } from '../gather'
import type { Level, Sheet } from '../inputs'
import {
  anything,
  type Field,
  ifThere,
  numberBetween,
  oneOf,
  orEmpty,
  type RowOf,
  wholeBetween,
  word,
} from './columns'

/** Days may lie before the source's day 0 for accounts and organisations, never for ratings. */
const dayOfCreation = wholeBetween(-1_000_000, 65535)

export const ratingFields = {
  rater: word,
  ngo: word,
  dimension: oneOf('org', 'comm'),
  criterion: word,
  score: numberBetween(0, 5),
  day: wholeBetween(0, 65535),
  /** Drawn by lot and asked to speak; without the column all came by themselves. */
  invited: ifThere(oneOf('0', '1')),
}
export type Rating = RowOf<typeof ratingFields>

const levels: readonly Level[] = [0, 1, 2, 3]

const level: Field<Level> = {
  expected: '0, 1, 2 or 3',
  read: (text) => levels.find((known) => String(known) === text),
}

/** `verified` is the level of the account; `ref` is `share:<ngo>` where it arrived by a share of that organisation. */
export const raterFields = {
  rater: word,
  verified: level,
  created_day: dayOfCreation,
  device: anything,
  ref: anything,
}
export type Rater = RowOf<typeof raterFields>

const evidence = orEmpty(numberBetween(0, 5))

export const ngoFields = {
  ngo: word,
  created_day: dayOfCreation,
  evidence_docs: orEmpty(wholeBetween(0, 1_000_000)),
  evidence_org: evidence,
  evidence_comm: evidence,
}
export type Ngo = RowOf<typeof ngoFields>

export const dimensionOf: Record<Rating['dimension'], Dimension> = {
  org: 'transparency',
  comm: 'communication',
}

export function organisationOf({ ngo, evidence_org, evidence_comm }: Ngo): RankedOrganisation {
  return {
    id: ngo,
    evidence: {
      ...(evidence_org !== null && { transparency: evidence_org }),
      ...(evidence_comm !== null && { communication: evidence_comm }),
    },
  }
}

/** Ratings on their way to sheets. */
export interface RatingBook {
  add(rating: Rating): void
  sheets(levelOf: (rater: string) => Level): Iterable<Sheet>
}

/** The sheets of a book, with what is known of the accounts they came from. */
export function* sheetsIn(book: RatingBook, raters: ReadonlyMap<string, Rater>): Iterable<Sheet> {
  for (const sheet of book.sheets((rater) => raters.get(rater)?.verified ?? 0)) {
    const rater = raters.get(sheet.evaluatorId)
    if (rater === undefined) yield sheet
    else {
      const { created_day: joinedDay, device, ref } = rater
      const isOwnLink = ref === `share:${sheet.organisationId}`
      yield { ...sheet, joinedDay, ...(device && { device }), ...(isOwnLink && { link: ref }) }
    }
  }
}

interface Draft {
  readonly first: Rating
  day: number
  scores: Record<string, number>
  invited: boolean
}

/**
 * A sheet is what a rater said of an organisation in one dimension on the *last* day she spoke of it; what she said
 * before is replaced as a whole. Twice the same criterion on that day: the lower score. No order of rows matters.
 */
export function ratingBook(): RatingBook {
  const drafts = new Map<string, Draft>()
  return {
    add(rating) {
      const { rater, ngo, dimension, criterion, score, day } = rating
      const invited = rating.invited === '1'
      const key = `${rater}\n${ngo}\n${dimension}`
      const draft = drafts.get(key)
      if (draft === undefined) {
        drafts.set(key, { first: rating, day, scores: only(criterion, score), invited })
      } else if (day > draft.day) {
        draft.day = day
        draft.scores = only(criterion, score)
        draft.invited = invited
      } else if (day === draft.day) {
        draft.scores[criterion] = Math.min(score, draft.scores[criterion] ?? 5)
        draft.invited ||= invited
      }
    },
    *sheets(levelOf) {
      for (const { first, day, scores, invited } of drafts.values()) {
        yield {
          evaluatorId: first.rater,
          organisationId: first.ngo,
          dimension: dimensionOf[first.dimension],
          scores,
          level: levelOf(first.rater),
          team: false,
          day,
          ...(invited && { invited }),
        }
      }
    },
  }
}

/** Without a prototype, so that a criterion may have any name. */
function only(criterion: string, score: number): Record<string, number> {
  const scores: Record<string, number> = Object.create(null)
  scores[criterion] = score
  return scores
}
