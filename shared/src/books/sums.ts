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
  const total = (some: readonly Line[]) => some.reduce((sum, { fen }) => sum + fen, 0)
  const ins = lines.filter((line) => line.way === 'in')
  const outs = lines.filter((line) => line.way === 'out')
  const projects = [...new Set(lines.flatMap(({ projectId }) => projectId ?? []))]
  const of = (projectId: ProjectId, some: readonly Line[]) =>
    total(some.filter((line) => line.projectId === projectId))
  return {
    inFen: total(ins),
    outFen: total(outs),
    bySource: IncomeSource.options
      .map((source) => ({ source, fen: total(ins.filter((line) => line.source === source)) }))
      .filter(({ fen }) => fen !== 0),
    byKind: SpendingKind.options
      .map((kind) => ({ kind, fen: total(outs.filter((line) => line.kind === kind)) }))
      .filter(({ fen }) => fen !== 0),
    byProject: projects.map((projectId) => ({
      projectId,
      inFen: of(projectId, ins),
      outFen: of(projectId, outs),
    })),
    vouchedFen: total(outs.filter(({ vouchers }) => (vouchers?.length ?? 0) > 0)),
  }
}

/** Several sums as one. */
export function together(parts: readonly Sums[]): Sums {
  const total = (fens: readonly number[]) => fens.reduce((sum, fen) => sum + fen, 0)
  const projects = [...new Set(parts.flatMap(({ byProject }) => byProject.map(({ projectId }) => projectId)))]
  return {
    inFen: total(parts.map(({ inFen }) => inFen)),
    outFen: total(parts.map(({ outFen }) => outFen)),
    bySource: IncomeSource.options
      .map((source) => ({
        source,
        fen: total(
          parts.flatMap(({ bySource }) => bySource.filter((one) => one.source === source).map(fenOf)),
        ),
      }))
      .filter(({ fen }) => fen !== 0),
    byKind: SpendingKind.options
      .map((kind) => ({
        kind,
        fen: total(parts.flatMap(({ byKind }) => byKind.filter((one) => one.kind === kind).map(fenOf))),
      }))
      .filter(({ fen }) => fen !== 0),
    byProject: projects.map((projectId) => {
      const own = parts.flatMap(({ byProject }) => byProject.filter((one) => one.projectId === projectId))
      return {
        projectId,
        inFen: total(own.map(({ inFen }) => inFen)),
        outFen: total(own.map(({ outFen }) => outFen)),
      }
    }),
    vouchedFen: total(parts.map(({ vouchedFen }) => vouchedFen)),
  }
}

const fenOf = ({ fen }: { fen: number }) => fen
