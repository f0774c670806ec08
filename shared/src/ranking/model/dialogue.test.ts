// The dialogue ends where the textbook's equations end.
import fc from 'fast-check'
import { gather } from '../gather'
import { shardOf } from '../inputs'
import { type Parameters, parameters } from '../parameters'
import { fitted } from '../stages/fit'
import type { Calibration } from './calibration'

const held: Calibration = {
  mean: 3,
  organisationVariance: 0.5,
  leniencyVariance: 0.3,
  noiseVariance: 0.4,
  meanRight: 1,
  evidenceSlope: 0,
  evidenceMean: 0,
  givenBack: 0,
  changing: 0,
  questionOffsets: {},
}
/** Equal rights, nothing softened, heard out. */
const plain: Parameters = {
  ...parameters,
  fit: {
    ...parameters.fit,
    pullMax: 1e9,
    leniencyMax: 1e9,
    rounds: 400,
    strangeMax: 1,
    scatter: { freedom: 4, blindShareMax: 0 },
  },
}

const said = fc.uniqueArray(
  fc.record({ person: fc.nat(5), organisation: fc.nat(3), score: fc.nat(10).map((halves) => halves / 2) }),
  { selector: ({ person, organisation }) => person * 10 + organisation, minLength: 1, maxLength: 20 },
)

test('with equal rights and nothing softened the standings are the best linear predictions', () => {
  fc.assert(
    fc.property(said, (sheets) => {
      const { table, evaluators } = tableOf(sheets)
      const right = new Float64Array(table.count).fill(1)
      const evidence = new Float64Array(4).fill(Number.NaN)
      const { dialogue } = fitted({ table, evaluators, right, evidence, held }, plain)
      bestLinear(sheets).forEach((expected, i) => {
        expect(dialogue.standing[i]).toBeCloseTo(expected, 4)
      })
    }),
  )
})

type Said = { person: number; organisation: number; score: number }

function tableOf(sheets: readonly Said[]) {
  const shard = shardOf(
    sheets.map(({ person, organisation, score }) => ({
      evaluatorId: `${person}`,
      organisationId: `${organisation}`,
      dimension: 'transparency',
      scores: { q: score },
      level: 3,
      team: false,
      day: 0,
    })),
  )
  const { tables, evaluatorIds } = gather(
    [shard],
    ['0', '1', '2', '3'].map((id) => ({ id })),
  )
  return { table: tables.transparency, evaluators: evaluatorIds.length }
}

/** Henderson's mixed model equations for 4 organisations and 6 people, solved by elimination. */
function bestLinear(sheets: readonly Said[]): number[] {
  const [organisations, size] = [4, 10]
  const rows = Array.from({ length: size }, (_, r) =>
    Array.from({ length: size + 1 }, (_, c) =>
      r === c ? 1 / (r < organisations ? held.organisationVariance : held.leniencyVariance) : 0,
    ),
  )
  const add = (r: number, c: number, value: number) => {
    const row = rows[r] ?? []
    row[c] = (row[c] ?? 0) + value / held.noiseVariance
  }
  for (const { person, organisation, score } of sheets) {
    const pair = [organisation, organisations + person]
    for (const r of pair) {
      for (const c of pair) add(r, c, 1)
      add(r, size, score - held.mean)
    }
  }
  for (const [p, pivot] of rows.entries()) {
    for (const [r, row] of rows.entries()) {
      if (r === p) continue
      const factor = (row[p] ?? 0) / (pivot[p] ?? 1)
      rows[r] = row.map((value, c) => value - factor * (pivot[c] ?? 0))
    }
  }
  return rows.slice(0, organisations).map((row, i) => held.mean + (row[size] ?? 0) / (row[i] ?? 1))
}
