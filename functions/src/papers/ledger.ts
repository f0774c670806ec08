// A quarter with all its lines, for its own team.
import { kindWords, sourceWords } from '@ngo2/shared/books/kinds'
import { firstDayOf, lastDayOf, quarterWords } from '@ngo2/shared/books/period'
import type { Line, QuarterBooks } from '@ngo2/shared/books/quarter'
import { sumsOf } from '@ngo2/shared/books/sums'
import type { Paper, Row } from './paper'
import { reportTable, type Statement } from './statement'
import { words } from './words'

export interface Ledger extends Pick<Statement, 'organisation' | 'names'> {
  readonly books: Pick<QuarterBooks, 'quarter' | 'openingFen' | 'lines' | 'closingFen' | 'closedAt'>
}

export function ledgerOf({ organisation, names, books }: Ledger): Paper {
  const { quarter, lines, openingFen, closingFen, closedAt } = books
  const columns = [
    { title: words.nth, part: 0.07 },
    { title: words.way, part: 0.09 },
    { title: words.kind, part: 0.16 },
    { title: words.amount, part: 0.17, money: true as const },
    { title: words.project, part: 0.18 },
    { title: words.note, part: 0.23 },
    { title: words.vouchers, part: 0.1 },
  ]
  return {
    name: `${organisation}-${quarter}-季度账`,
    title: words.quarterTitle(quarterWords(quarter).zh),
    about: [
      words.organisation(organisation),
      words.period(firstDayOf(quarter), lastDayOf(quarter)),
      words.unit,
    ],
    tables: [
      reportTable({ ...sumsOf(lines), openingFen, closingFen }),
      { heading: words.lines, columns, rows: lines.map((line, nth) => rowOf(line, nth + 1, names)) },
    ],
    notes: closedAt === undefined ? [words.quarterOpen] : [],
  }
}

function rowOf(line: Line, nth: number, names: Ledger['names']): Row {
  const { fen, projectId, note = '', vouchers = [] } = line
  const [way, kind] =
    line.way === 'in' ? [words.in, sourceWords[line.source].zh] : [words.out, kindWords[line.kind].zh]
  const project = projectId === undefined ? '' : (names.get(projectId) ?? words.unnamed)
  return { cells: [String(nth), way, kind, { fen }, project, note, String(vouchers.length)] }
}
