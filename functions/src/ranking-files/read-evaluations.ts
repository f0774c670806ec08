// Reads the three evaluation files into one ranking input; every rating must name a known rater and organisation.
import {
  ngoFields,
  organisationOf,
  raterFields,
  ratingBook,
  ratingFields,
} from '@ngo2/shared/ranking/files/evaluation-files'
import { gather, type RankedOrganisation, type RankingInput } from '@ngo2/shared/ranking/gather'
import { type Level, shardOf } from '@ngo2/shared/ranking/inputs'
import { readCsv, refused } from './read-csv'

export interface EvaluationFiles {
  readonly ratings: string
  readonly raters: string
  readonly ngos: string
}

/** Throws FileRefused at the first line that cannot be meant. */
export async function readEvaluations(files: EvaluationFiles): Promise<RankingInput> {
  const levels = await readLevels(files.raters)
  const organisations = await readOrganisations(files.ngos)
  const book = ratingBook()
  for await (const { line, row } of readCsv(files.ratings, ratingFields)) {
    if (!levels.has(row.rater)) {
      throw refused(files.ratings, { line, expected: `a rater listed in ${files.raters}`, found: row.rater })
    }
    if (!organisations.has(row.ngo)) {
      throw refused(files.ratings, { line, expected: `an ngo listed in ${files.ngos}`, found: row.ngo })
    }
    book.add(row)
  }
  const shard = shardOf(book.sheets((rater) => levels.get(rater) ?? 0))
  return gather([shard], [...organisations.values()])
}

async function readLevels(path: string): Promise<Map<string, Level>> {
  const levels = new Map<string, Level>()
  for await (const { line, row } of readCsv(path, raterFields)) {
    if (levels.has(row.rater)) throw twice(path, line, row.rater)
    levels.set(row.rater, row.verified)
  }
  return levels
}

async function readOrganisations(path: string): Promise<Map<string, RankedOrganisation>> {
  const organisations = new Map<string, RankedOrganisation>()
  for await (const { line, row } of readCsv(path, ngoFields)) {
    if (organisations.has(row.ngo)) throw twice(path, line, row.ngo)
    organisations.set(row.ngo, organisationOf(row))
  }
  return organisations
}

function twice(path: string, line: number, id: string): Error {
  return refused(path, { line, expected: 'every name once', found: `${id} again` })
}
