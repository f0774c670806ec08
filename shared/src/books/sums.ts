// Sums of money by where it came from, what it went to, and for which project.
import * as v from 'valibot'
import { ProjectId } from '../projects/project'
import { IncomeSource, SpendingKind } from './kinds'
import type { Line } from './quarter'

/** Fen by source, by kind and by project, only what is not nothing, in the order of the official report. */
export const Sums = v.object({
  inFen: v.number(),
  outFen: v.number(),
  bySource: v.array(v.object({ source: IncomeSource, fen: v.number() })),
  byKind: v.array(v.object({ kind: SpendingKind, fen: v.number() })),
  byProject: v.array(v.object({ projectId: ProjectId, inFen: v.number(), outFen: v.number() })),
  /** Of what was spent, how much a voucher was put up for. */
  vouchedFen: v.number(),
})
export type Sums = v.InferOutput<typeof Sums>

export function sumsOf(lines: readonly Line[]): Sums {
  return together(lines.map(sumOf))
}

function sumOf(line: Line): Sums {
  const { way, fen, projectId, vouchers = [] } = line
  const [inFen, outFen] = way === 'in' ? [fen, 0] : [0, fen]
  return {
    inFen,
    outFen,
    bySource: line.way === 'in' ? [{ source: line.source, fen }] : [],
    byKind: line.way === 'out' ? [{ kind: line.kind, fen }] : [],
    byProject: projectId === undefined ? [] : [{ projectId, inFen, outFen }],
    vouchedFen: vouchers.length > 0 ? outFen : 0,
  }
}

/** Several sums as one. */
export function together(parts: readonly Sums[]): Sums {
  const projects = [...new Set(parts.flatMap(({ byProject }) => byProject.map(({ projectId }) => projectId)))]
  const sources = parts.flatMap(({ bySource }) => bySource)
  const kinds = parts.flatMap(({ byKind }) => byKind)
  return {
    inFen: added(parts.map(({ inFen }) => inFen)),
    outFen: added(parts.map(({ outFen }) => outFen)),
    bySource: IncomeSource.options
      .map((source) => ({ source, fen: totalOf(sources.filter((one) => one.source === source)) }))
      .filter(({ fen }) => fen !== 0),
    byKind: SpendingKind.options
      .map((kind) => ({ kind, fen: totalOf(kinds.filter((one) => one.kind === kind)) }))
      .filter(({ fen }) => fen !== 0),
    byProject: projects.map((projectId) => {
      const own = parts.flatMap(({ byProject }) => byProject.filter((one) => one.projectId === projectId))
      return {
        projectId,
        inFen: added(own.map(({ inFen }) => inFen)),
        outFen: added(own.map(({ outFen }) => outFen)),
      }
    }),
    vouchedFen: added(parts.map(({ vouchedFen }) => vouchedFen)),
  }
}

const totalOf = (some: readonly { fen: number }[]) => added(some.map(({ fen }) => fen))
const added = (fens: readonly number[]) => fens.reduce((sum, fen) => sum + fen, 0)
