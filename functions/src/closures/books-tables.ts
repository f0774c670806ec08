// Books as tables any spreadsheet opens (CSV, RFC 4180), with a byte order mark so that Chinese stays Chinese.
import type { YearAccounts } from '@ngo2/shared/books/accounts'
import { kindWords, sourceWords } from '@ngo2/shared/books/kinds'
import type { QuarterBooks } from '@ngo2/shared/books/quarter'

/** A quarter line by line. */
export function ledgerOf({ openingFen, lines, closingFen }: QuarterBooks): string {
  return csvOf([
    ['收支', '项', '金额（元）', '备注'],
    ['期初', '', yuan(openingFen), ''],
    ...lines.map((line) =>
      line.way === 'in'
        ? ['收入', sourceWords[line.source].zh, yuan(line.fen), line.note ?? '']
        : ['支出', kindWords[line.kind].zh, yuan(line.fen), line.note ?? ''],
    ),
    ['结余', '', yuan(closingFen), ''],
  ])
}

/** A year in sums. */
export function yearTableOf({
  openingFen,
  inFen,
  bySource,
  outFen,
  byKind,
  closingFen,
}: YearAccounts): string {
  return csvOf([
    ['收支', '项', '金额（元）'],
    ['期初', '', yuan(openingFen)],
    ...bySource.map(({ source, fen }) => ['收入', sourceWords[source].zh, yuan(fen)]),
    ['收入合计', '', yuan(inFen)],
    ...byKind.map(({ kind, fen }) => ['支出', kindWords[kind].zh, yuan(fen)]),
    ['支出合计', '', yuan(outFen)],
    ['结余', '', yuan(closingFen)],
  ])
}

function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('')}`
}

/** A spreadsheet would calculate what begins like a formula (owasp.org, CSV injection). */
function fieldOf(text: string): string {
  const harmless = /^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

const yuan = (fen: number) => (fen / 100).toFixed(2)
