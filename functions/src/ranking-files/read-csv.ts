// Reads a CSV file row by row; lines that cannot be meant are refused by file, number and what was expected.
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

/** What is wrong with a row that its cells alone do not show. */
type Check<F extends Fields> = (row: RowOf<F>) => Pick<Complaint, 'expected' | 'found'> | undefined

/** Bad lines named before reading on is of no more use. */
const complaintsMax = 20

/**
 * Rows of the file. UTF-8 with or without a byte order mark, any line ends, quotes as in RFC 4180. Bad lines are passed
 * over and named together at the end, up to twenty: who collects rows keeps none of them then.
 */
export async function* readCsv<F extends Fields>(
  path: string,
  fields: F,
  check: Check<F> = () => undefined,
): AsyncGenerator<RowOf<F>> {
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
  const complaints: Complaint[] = []
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
      const complaint = row.ok ? check(row.value) : row
      if (complaint !== undefined) complaints.push({ ...complaint, line })
      else if (row.ok) yield row.value
      if (complaints.length === complaintsMax) break
    }
  } catch (error) {
    throw error instanceof FileRefused ? error : asRefusal(path, line, error)
  }
  if (read === undefined) throw refused(path, { line: 1, expected: 'a header line', found: 'an empty file' })
  if (complaints.length > 0) throw refused(path, ...complaints)
}

function lineBreaksIn(cell: string): number {
  return cell.match(/\r\n|\n|\r/g)?.length ?? 0
}

/** What a user sees: a sentence for each bad line. */
function refused(path: string, ...complaints: readonly Complaint[]): FileRefused {
  const sentences = complaints.map(
    ({ line, expected, found }) => `${path}, line ${line}: expected ${expected}; found ${found}`,
  )
  return new FileRefused(sentences.join('\n'))
}

function asRefusal(path: string, lastLine: number, error: unknown): unknown {
  if (error instanceof CsvError) {
    const line = typeof error.lines === 'number' ? error.lines : lastLine + 1
    return refused(path, { line, expected: 'a row of comma-separated cells', found: error.message })
  }
  const code = codeOf(error)
  return code === undefined ? error : new FileRefused(`${path}: expected a file to read; found ${code}`)
}
