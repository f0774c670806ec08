// Real people's judgments from a file the reader brings: who, of what, how many points, when.

import { readCsv } from '@ngo2/functions/ranking-files/read-csv'
import { type Fields, numberBetween, word } from '@ngo2/shared/ranking/files/columns'
import { days } from '../worlds/world'

export interface Judgment {
  readonly rater: string
  readonly item: string
  /** 0–5. */
  readonly score: number
  /** 0–364, where the file says when. */
  readonly day?: number
}

/** What the columns of the file are called; without a time nothing is known of when. */
export interface Columns {
  readonly rater: string
  readonly item: string
  readonly score: string
  readonly time?: string
}

/** The judgments, lowest score as 0 and highest as 5, first time as day 0 and last as day 364. Throws as `readCsv` does. */
export async function readJudgments(path: string, columns: Columns): Promise<Judgment[]> {
  const number = numberBetween(-1e15, 1e15)
  const fields: Fields = {
    [columns.rater]: word,
    [columns.item]: word,
    [columns.score]: number,
    ...(columns.time !== undefined && { [columns.time]: number }),
  }
  const rows: { rater: string; item: string; score: number; time: number }[] = []
  for await (const row of readCsv(path, fields)) {
    rows.push({
      rater: String(row[columns.rater]),
      item: String(row[columns.item]),
      score: Number(row[columns.score]),
      time: columns.time === undefined ? 0 : Number(row[columns.time]),
    })
  }
  const part = scaled(rows.map(({ score }) => score))
  const elapsed = scaled(rows.map(({ time }) => time))
  return rows.map(({ rater, item, score, time }) => ({
    ...{ rater, item, score: 5 * part(score) },
    ...(columns.time !== undefined && { day: Math.floor((days - 1) * elapsed(time)) }),
  }))
}

/** To 0–1 between the least and the most of these. */
function scaled(values: readonly number[]): (value: number) => number {
  const [least, most] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
  return (value) => (most > least ? (value - least) / (most - least) : 0)
}
