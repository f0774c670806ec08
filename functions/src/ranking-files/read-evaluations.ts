// Reads the three evaluation files; every rating must name a known rater and organisation.
import type { Fields, RowOf } from '@ngo2/shared/ranking/files/columns'
import {
  type Ngo,
  ngoFields,
  organisationOf,
  type Rater,
  type RatingBook,
  raterFields,
  ratingBook,
  ratingFields,
  sheetsIn,
} from '@ngo2/shared/ranking/files/evaluation-files'
import { gather, type RankingInput } from '@ngo2/shared/ranking/gather'
import { shardOf } from '@ngo2/shared/ranking/inputs'
import { readCsv } from './read-csv'

export interface EvaluationFiles {
  readonly ratings: string
  readonly raters: string
  readonly ngos: string
}

export interface EvaluationTables {
  readonly raters: ReadonlyMap<string, Rater>
  readonly ngos: ReadonlyMap<string, Ngo>
  readonly book: RatingBook
}

/** All three, whole. Throws FileRefused with the lines that cannot be meant. */
export async function readTables(files: EvaluationFiles): Promise<EvaluationTables> {
  const raters = await readNamed(files.raters, raterFields, ({ rater }) => rater)
  const ngos = await readNamed(files.ngos, ngoFields, ({ ngo }) => ngo)
  const book = ratingBook()
  const isKnown = ({ rater, ngo }: RowOf<typeof ratingFields>) => {
    if (!raters.has(rater)) return { expected: `a rater listed in ${files.raters}`, found: rater }
    return ngos.has(ngo) ? undefined : { expected: `an ngo listed in ${files.ngos}`, found: ngo }
  }
  for await (const rating of readCsv(files.ratings, ratingFields, isKnown)) book.add(rating)
  return { raters, ngos, book }
}

/** What a run of the ranking reads. */
export async function readEvaluations(files: EvaluationFiles): Promise<RankingInput> {
  const { raters, ngos, book } = await readTables(files)
  return gather([shardOf(sheetsIn(book, raters))], [...ngos.values()].map(organisationOf))
}

/** Rows by their name; a name stands once. */
async function readNamed<F extends Fields>(
  path: string,
  fields: F,
  nameOf: (row: RowOf<F>) => string,
): Promise<Map<string, RowOf<F>>> {
  const rows = new Map<string, RowOf<F>>()
  const once = (row: RowOf<F>) =>
    rows.has(nameOf(row)) ? { expected: 'every name once', found: `${nameOf(row)} again` } : undefined
  for await (const row of readCsv(path, fields, once)) rows.set(nameOf(row), row)
  return rows
}
