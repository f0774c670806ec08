// Sheets as the peer methods read them: one mean a person, organisation and dimension, the last day's.
import { dimensionOf, type Rating, ratingBook } from '@ngo2/shared/ranking/files/evaluation-files'
import { type Scored, type Scores, scoreKey } from '../grading/scores'
import { sides, type World } from '../worlds/world'

export interface PlainSheet {
  readonly rater: string
  readonly ngo: string
  /** Mean answer, 0–5. */
  readonly mean: number
}

/** A method that scores the organisations of one dimension from plain sheets; it may leave out those without any. */
export type PeerMethod = (sheets: readonly PlainSheet[]) => ReadonlyMap<string, Scored>

/** Both dimensions of a world by a peer; whom it leaves out stands at its mean. */
export function scoredBy(method: PeerMethod, { ratings, ngos }: Pick<World, 'ratings' | 'ngos'>): Scores {
  const all = new Map<string, Scored>()
  for (const [dimension, sheets] of plainSheets(ratings)) {
    const scores = method(sheets)
    const middle = [...scores.values()].reduce((sum, { score }) => sum + score, 0) / Math.max(1, scores.size)
    for (const { ngo } of ngos) all.set(scoreKey({ ngo, dimension }), scores.get(ngo) ?? { score: middle })
  }
  return all
}

type Sides = ReadonlyMap<Rating['dimension'], PlainSheet[]>

/** Every peer reads the same world: its sheets are put together once. */
const read = new WeakMap<readonly Rating[], Sides>()

function plainSheets(ratings: readonly Rating[]): Sides {
  const known = read.get(ratings)
  if (known !== undefined) return known
  const book = ratingBook()
  for (const rating of ratings) book.add(rating)
  const sheetsOn = new Map(sides.map((side) => [side, [] as PlainSheet[]]))
  for (const { evaluatorId, organisationId, dimension, scores } of book.sheets(() => 0)) {
    const given = Object.values(scores)
    const mean = given.reduce((sum, score) => sum + score, 0) / given.length
    const side = sides.find((one) => dimensionOf[one] === dimension) ?? 'org'
    sheetsOn.get(side)?.push({ rater: evaluatorId, ngo: organisationId, mean })
  }
  read.set(ratings, sheetsOn)
  return sheetsOn
}

export function sheetsByNgo(sheets: readonly PlainSheet[]): Map<string, PlainSheet[]> {
  return groupedBy(sheets, ({ ngo }) => ngo)
}

export function sheetsByRater(sheets: readonly PlainSheet[]): Map<string, PlainSheet[]> {
  return groupedBy(sheets, ({ rater }) => rater)
}

function groupedBy(sheets: readonly PlainSheet[], name: (sheet: PlainSheet) => string) {
  const groups = new Map<string, PlainSheet[]>()
  for (const sheet of sheets) {
    const group = groups.get(name(sheet)) ?? []
    group.push(sheet)
    groups.set(name(sheet), group)
  }
  return groups
}
