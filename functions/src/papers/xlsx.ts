// A paper as an Excel workbook: words as text, never as formulas, and money as numbers that can be added up.
import writeExcelFile, { type Row as SheetRow } from 'write-excel-file/node'
import type { Cell, Paper, PaperTable } from './paper'

export async function xlsxOf({ title, about, tables, notes }: Paper): Promise<Uint8Array> {
  const rows: SheetRow[] = [
    [{ value: title, type: String, fontWeight: 'bold', fontSize: 14 }],
    ...about.map(lineOf),
    ...tables.flatMap(rowsOf),
    [],
    ...notes.map(lineOf),
  ]
  const widest = Math.max(...tables.map(({ columns }) => columns.length))
  const columns = Array.from({ length: widest }, (_, nth) => ({ width: nth === 0 ? 28 : 18 }))
  const file = writeExcelFile(rows, { sheet: sheetName(title), columns })
  return file.toBuffer()
}

function rowsOf({ heading, columns, rows }: PaperTable): SheetRow[] {
  return [
    [],
    ...(heading === undefined ? [] : [[{ value: heading, type: String, fontWeight: 'bold' as const }]]),
    columns.map(({ title }) => ({
      value: title,
      type: String,
      fontWeight: 'bold',
      backgroundColor: '#EFE8DA',
    })),
    ...rows.map(({ cells, sum }) => cells.map((cell) => cellOf(cell, sum ? 'bold' : undefined))),
  ]
}

function cellOf(cell: Cell, fontWeight: 'bold' | undefined) {
  if (typeof cell === 'string') return { value: cell, type: String, fontWeight }
  return { value: cell.fen / 100, type: Number, format: '#,##0.00', fontWeight }
}

const lineOf = (line: string): SheetRow => [{ value: line, type: String }]

/** Excel takes 31 characters and none of []:*?/\. */
const sheetName = (title: string) => [...title.replace(/[[\]:*?/\\]/g, ' ')].slice(0, 31).join('')
