// Reads a CSV file row by row; the first line that cannot be meant ends it with the file, the line and what was expected.
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import {
  type Complaint,
  type Fields,
  type RowOf,
  type RowReader,
  readerFor,
} from '@ngo2/shared/ranking/files/columns'
import { CsvError, parse } from 'csv-parse'
import { codeOf, FileRefused } from './file-refused'

/** What csv-parse yields with `info`. */
interface Parsed {
  readonly record: string[]
  readonly info: { readonly lines: number }
}

interface Row<F extends Fields> {
  readonly line: number
  readonly row: RowOf<F>
}

/** Rows of the file with their line numbers. UTF-8 with or without a byte order mark, any line ends, quotes as in RFC 4180. */
export async function* readCsv<F extends Fields>(path: string, fields: F): AsyncGenerator<Row<F>> {
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
  })
  // An error of either stream surfaces where the records are read.
  const records: AsyncIterable<Parsed> = pipeline(createReadStream(path), parser, () => {})
  let read: RowReader<F> | undefined
  let line = 0
  try {
    for await (const { record, info } of records) {
      // csv-parse says where a record ends; an editor jumps to where it begins.
      line = info.lines - record.reduce((sum, cell) => sum + lineBreaksIn(cell), 0)
      if (read === undefined) {
        const reader = readerFor(fields, record)
        if (!reader.ok) throw refused(path, reader)
        read = reader.value
        continue
      }
      const row = read(record, line)
      if (!row.ok) throw refused(path, row)
      yield { line, row: row.value }
    }
  } catch (error) {
    throw error instanceof FileRefused ? error : asRefusal(path, line, error)
  }
  if (read === undefined) throw refused(path, { line: 1, expected: 'a header line', found: 'an empty file' })
}

function lineBreaksIn(cell: string): number {
  return cell.match(/\r\n|\n|\r/g)?.length ?? 0
}

/** The one sentence a user sees. */
export function refused(path: string, { line, expected, found }: Complaint): FileRefused {
  return new FileRefused(`${path}, line ${line}: expected ${expected}; found ${found}`)
}

function asRefusal(path: string, lastLine: number, error: unknown): unknown {
  if (error instanceof CsvError) {
    const line = typeof error.lines === 'number' ? error.lines : lastLine + 1
    return refused(path, { line, expected: 'a row of comma-separated cells', found: error.message })
  }
  const code = codeOf(error)
  return code === undefined ? error : new FileRefused(`${path}: expected a file to read; found ${code}`)
}
