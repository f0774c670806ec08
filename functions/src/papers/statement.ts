// The accounts of a year in the form of the official report: opening balance, income, spending, closing balance.
import type { Adjustment, YearFigures } from '@ngo2/shared/books/accounts'
import { IncomeSource, kindWords, SpendingKind, sourceWords } from '@ngo2/shared/books/kinds'
import { firstDayOf, lastDayOf, quarterWords } from '@ngo2/shared/books/period'
import type { Sums } from '@ngo2/shared/books/sums'
import { type Paper, type PaperTable, type Row, yuanRead } from './paper'
import { words } from './words'

export interface Statement {
  /** Marked 示例 where it is fictional. */
  readonly organisation: string
  readonly figures: YearFigures
  readonly names: ReadonlyMap<string, string>
  /** What stands below the tables. */
  readonly notes: readonly string[]
}

export function statementOf({ organisation, figures, names, notes }: Statement): Paper {
  const { year, quarters } = figures
  const first = quarters[0] ?? `${year}Q1`
  const last = quarters.at(-1) ?? `${year}Q4`
  return {
    name: `${organisation}-${year}-年度账`,
    title: words.yearTitle(year),
    about: [words.organisation(organisation), words.period(firstDayOf(first), lastDayOf(last)), words.unit],
    tables: [reportTable(figures), ...projectTables(figures, names)],
    notes: [words.madeFrom(quarters.map((quarter) => quarterWords(quarter).zh).join('、')), ...notes],
  }
}

export function adjustmentNote(adjustment: Adjustment): string {
  const { zh } = adjustment.way === 'in' ? sourceWords[adjustment.source] : kindWords[adjustment.kind]
  return words.adjustment(zh, yuanRead(adjustment.fen), adjustment.because)
}

/** The report itself; every source and kind has its line, also one with nothing in it. */
export function reportTable(
  figures: Pick<Sums, 'bySource' | 'byKind' | 'inFen' | 'outFen'> & {
    readonly openingFen: number
    readonly closingFen: number
  },
): PaperTable {
  const { openingFen, bySource, byKind, inFen, outFen, closingFen } = figures
  const fenOf = (own: { fen: number } | undefined) => ({ fen: own?.fen ?? 0 })
  const sources = IncomeSource.options.map((source) => ({
    cells: [sourceWords[source].zh, fenOf(bySource.find((one) => one.source === source))],
  }))
  const kinds = SpendingKind.options.map((kind) => ({
    cells: [kindWords[kind].zh, fenOf(byKind.find((one) => one.kind === kind))],
  }))
  const sum = (name: string, fen: number): Row => ({ cells: [name, { fen }], sum: true })
  const part = (name: string): Row => ({ cells: [name, ''], sum: true })
  return {
    columns: [
      { title: words.item, part: 0.65 },
      { title: words.amount, part: 0.35, money: true },
    ],
    rows: [
      sum(words.opening, openingFen),
      part(words.income),
      ...sources,
      sum(words.incomeSum, inFen),
      part(words.spending),
      ...kinds,
      sum(words.spendingSum, outFen),
      sum(words.closing, closingFen),
    ],
  }
}

function projectTables({ byProject }: Pick<Sums, 'byProject'>, names: Statement['names']): PaperTable[] {
  if (byProject.length === 0) return []
  const columns = [
    { title: words.project, part: 0.5 },
    { title: words.incomeYuan, part: 0.25, money: true as const },
    { title: words.spendingYuan, part: 0.25, money: true as const },
  ]
  const rows = byProject.map(({ projectId, inFen, outFen }) => ({
    cells: [names.get(projectId) ?? words.unnamed, { fen: inFen }, { fen: outFen }],
  }))
  return [{ heading: words.byProject, columns, rows }]
}
