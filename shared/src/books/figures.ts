// The figures of a year, added up from its closed quarters and moved about by its adjustments.
import type { Adjustment, YearFigures } from './accounts'
import { IncomeSource, SpendingKind } from './kinds'
import type { Quarter, Year } from './period'
import type { QuarterForm } from './quarter'
import { type Sums, together } from './sums'

/** A closed quarter in sums. */
export interface Part extends Pick<QuarterForm, 'openingFen' | 'closingFen'> {
  readonly quarter: Quarter
  readonly sums: Sums
}

/** `parts` in any order; a year without any begins and ends with nothing. */
export function figuresOf(
  year: Year,
  parts: readonly Part[],
  adjustments: readonly Adjustment[],
): YearFigures {
  const inOrder = [...parts].sort((a, b) => a.quarter.localeCompare(b.quarter))
  const sums = together(inOrder.map((part) => part.sums))
  return {
    year,
    quarters: inOrder.map(({ quarter }) => quarter),
    openingFen: inOrder[0]?.openingFen ?? 0,
    ...adjusted(sums, adjustments),
    closingFen: inOrder.at(-1)?.closingFen ?? 0,
  }
}

/** Whether every source and kind still has at least nothing in it. */
export function isWhole({ bySource, byKind }: Pick<Sums, 'bySource' | 'byKind'>): boolean {
  return [...bySource, ...byKind].every(({ fen }) => fen >= 0)
}

function adjusted(sums: Sums, adjustments: readonly Adjustment[]): Sums {
  const ins = adjustments.filter((one) => one.way === 'in')
  const outs = adjustments.filter((one) => one.way === 'out')
  return {
    ...sums,
    inFen: sums.inFen + total(ins),
    outFen: sums.outFen + total(outs),
    bySource: IncomeSource.options
      .map((source) => ({
        source,
        fen: total([...sums.bySource, ...ins].filter((one) => one.source === source)),
      }))
      .filter(({ fen }) => fen !== 0),
    byKind: SpendingKind.options
      .map((kind) => ({ kind, fen: total([...sums.byKind, ...outs].filter((one) => one.kind === kind)) }))
      .filter(({ fen }) => fen !== 0),
  }
}

const total = (parts: readonly { fen: number }[]) => parts.reduce((sum, { fen }) => sum + fen, 0)
