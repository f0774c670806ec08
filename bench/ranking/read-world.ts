// Reads a world from the files `write-world.ts` writes, or any other of the same columns.
import { join } from 'node:path'
import { readCsv } from '@ngo2/functions/ranking-files/read-csv'
import { type Field, numberBetween, oneOf, wholeBetween, word } from '@ngo2/shared/ranking/files/columns'
import { ngoFields, raterFields, ratingFields } from '@ngo2/shared/ranking/files/evaluation-files'
import { sheetKey, type Truth, usualWorld, type World } from './worlds/world'

const sign: Field<-1 | 0 | 1> = {
  expected: '-1, 0 or 1',
  read: (text) => ([-1, 0, 1] as const).find((known) => String(known) === text),
}

const truthFields = {
  ngo: word,
  dimension: oneOf('org', 'comm'),
  truth: numberBetween(0, 5),
  honest_raters: wholeBetween(0, 1_000_000_000),
  target: sign,
  drift: sign,
}

/** Throws as `readCsv` does. What the files do not say (groups, turns) such a world has not. */
export async function readWorld(folder: string): Promise<World> {
  const rows = <Row>(read: AsyncIterable<Row>) => collected(read)
  const [ratings, raters, ngos, truths, labels] = await Promise.all([
    rows(readCsv(join(folder, 'ratings.csv'), ratingFields)),
    rows(readCsv(join(folder, 'raters.csv'), raterFields)),
    rows(readCsv(join(folder, 'ngos.csv'), ngoFields)),
    rows(readCsv(join(folder, 'truth.csv'), truthFields)),
    rows(readCsv(join(folder, 'labels.csv'), { rater: word, label: word })),
  ])
  return {
    options: usualWorld,
    ratings,
    raters,
    ngos,
    helpers: new Map(),
    invited: new Set(ratings.filter(({ invited }) => invited === '1').map(sheetKey)),
    truths: truths.map(({ honest_raters, ...truth }): Truth => ({ ...truth, honestRaters: honest_raters })),
    labels: new Map(labels.map(({ rater, label }) => [rater, label])),
    truthOn: ({ truth }) => truth,
  }
}

async function collected<Row>(read: AsyncIterable<Row>): Promise<Row[]> {
  const rows: Row[] = []
  for await (const row of read) rows.push(row)
  return rows
}
