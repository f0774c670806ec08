// How fast sheets are ranked, beside what merely reading their bytes costs.
import { dimensions } from '@ngo2/shared/evaluations/criterion'
import { gather, type RankingInput } from '@ngo2/shared/ranking/gather'
import {
  answerSteps,
  type SheetColumns,
  type SheetShard,
  tracedBy,
  unanswered,
  unknownDay,
} from '@ngo2/shared/ranking/inputs'
import { parameters } from '@ngo2/shared/ranking/parameters'
import { rank } from '@ngo2/shared/ranking/pipeline'
import { decodeShard, encodeShard } from '@ngo2/shared/ranking/shard'
import { tableBytes } from '@ngo2/shared/ranking/table'
import { type Stream, streamOf } from './random'

export interface Speed {
  readonly sheets: number
  readonly bytesPerSheet: number
  /** Milliseconds, best of three: reading every byte of the columns once; shards to input; input to snapshot. */
  readonly readMs: number
  readonly gatherMs: number
  readonly rankMs: number
}

/** Ranks `sheets` made-up sheets of `sheets / 3` people on `sheets / 100` organisations, in eight shards. */
export function measureSpeed(sheets: number): Speed {
  const shards = Array.from({ length: 8 }, (_, number) => encodeShard(madeUpShard(number, sheets / 8)))
  const [input, gatherMs] = bestOf(3, () => gather(shards.map(decodeShard), allOrganisations(shards)))
  const [, rankMs] = bestOf(3, () => rank(input, parameters))
  const [, readMs] = bestOf(3, () => sumOfBytes(input))
  return {
    sheets: dimensions.reduce((sum, dimension) => sum + input.tables[dimension].count, 0),
    bytesPerSheet: 7 + input.tables.transparency.criteria.length,
    readMs,
    gatherMs,
    rankMs,
  }
}

export function speedLines({ sheets, bytesPerSheet, readMs, gatherMs, rankMs }: Speed): string[] {
  const rate = (ms: number) => `${Math.round(sheets / ms).toLocaleString('en')},000 sheets/s`
  return [
    `\n${sheets.toLocaleString('en')} sheets of at most ${bytesPerSheet} bytes, both dimensions, one core`,
    `reading the bytes once (the floor)  ${readMs.toFixed(0)} ms  ${rate(readMs)}`,
    `shards to one ordered input         ${gatherMs.toFixed(0)} ms  ${rate(gatherMs)}`,
    `input to snapshot                   ${rankMs.toFixed(0)} ms  ${rate(rankMs)}`,
  ]
}

function madeUpShard(number: number, sheets: number): SheetShard {
  const stream = streamOf(number, 'speed')
  const people = Math.ceil(sheets / 3)
  const organisations = Math.ceil((sheets * 8) / 100)
  return {
    evaluatorIds: Array.from({ length: people }, (_, u) => `mem_${number}_${u}`),
    organisationIds: Array.from({ length: organisations }, (_, i) => `org_${i}`),
    joinedDay: new Int32Array(people).fill(unknownDay),
    names: [],
    columns: {
      transparency: madeUpColumns(
        ['T11', 'T12', 'T13', 'T14', 'T15'],
        sheets / 2,
        people,
        organisations,
        stream,
      ),
      communication: madeUpColumns(['C7', 'C8', 'C9', 'C10'], sheets / 2, people, organisations, stream),
    },
  }
}

function madeUpColumns(
  criteria: string[],
  count: number,
  people: number,
  organisations: number,
  stream: Stream,
): SheetColumns {
  const answers = [0, 2.5 * answerSteps, 5 * answerSteps, unanswered]
  const width = criteria.length
  return {
    criteria,
    count,
    evaluator: Uint32Array.from({ length: count }, () => stream.below(people)),
    organisation: Uint32Array.from({ length: count }, () => stream.below(organisations)),
    day: new Uint16Array(count).fill(20_000),
    marks: Uint8Array.from({ length: count }, () => stream.below(3)),
    answers: Uint8Array.from({ length: count * width }, (_, at) =>
      at % width === 0 ? stream.pick(answers.slice(0, 3)) : stream.pick(answers),
    ),
    traced: tracedBy(() => ({ sheet: new Uint32Array(0), group: new Uint32Array(0) })),
  }
}

function allOrganisations(shards: readonly Uint8Array[]) {
  const ids = new Set(shards.flatMap((bytes) => decodeShard(bytes).organisationIds))
  return [...ids].map((id) => ({ id }))
}

function sumOfBytes({ tables }: RankingInput): number {
  let sum = 0
  for (const dimension of dimensions) {
    for (const bytes of tableBytes(tables[dimension])) sum += sumOf(bytes)
  }
  return sum
}

function sumOf(bytes: Uint8Array): number {
  let sum = 0
  for (let at = 0; at < bytes.length; at++) sum += bytes[at] ?? 0
  return sum
}

/** The last result and the least time of some tries. */
function bestOf<Result>(tries: number, work: () => Result): [Result, number] {
  const begun = performance.now()
  const result = work()
  const tookMs = performance.now() - begun
  if (tries <= 1) return [result, tookMs]
  const [again, laterMs] = bestOf(tries - 1, work)
  return [again, Math.min(tookMs, laterMs)]
}
