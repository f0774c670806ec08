// A paper as CSV (RFC 4180) that spreadsheets in China open as what it is: with a byte order mark.
import { type Cell, type Paper, yuanOf } from './paper'

const byteOrderMark = '\ufeff'

export function csvOf({ title, about, tables, notes }: Paper): Uint8Array {
  const rows: (readonly Cell[])[] = [
    [title],
    ...about.map((line) => [line]),
    ...tables.flatMap(({ heading, columns, rows: inside }) => [
      [],
      ...(heading === undefined ? [] : [[heading]]),
      columns.map((column) => column.title),
      ...inside.map(({ cells }) => cells),
    ]),
    [],
    ...notes.map((line) => [line]),
  ]
  return Buffer.from(byteOrderMark + rows.map((row) => `${row.map(fieldOf).join(',')}\r\n`).join(''))
}

function fieldOf(cell: Cell): string {
  if (typeof cell !== 'string') return yuanOf(cell.fen)
  const text = harmless(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A spreadsheet takes these beginnings for a formula and would calculate what a stranger wrote (owasp.org, CSV injection). */
function harmless(text: string): string {
  return /^\s*[=+\-@＝＋－＠]/.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text
}
