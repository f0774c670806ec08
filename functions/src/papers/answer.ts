// A paper on its way to whoever asked: in the form its address ends with, under a name people recognise.
import type { PaperFormat } from '@ngo2/shared/papers/contract'
import type { Context } from 'hono'
import type { App } from '../platform/app'
import { csvOf } from './csv'
import type { Paper } from './paper'
import { pdfOf } from './pdf'
import { xlsxOf } from './xlsx'

const types: Record<PaperFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
}

/** How long others may keep it. */
type Keeping = 'no-store' | 'public, max-age=300'

export async function answerPaper(
  app: App,
  c: Context,
  paper: Paper,
  format: PaperFormat,
  keeping: Keeping,
): Promise<Response> {
  const makers = {
    csv: async () => csvOf(paper),
    xlsx: () => xlsxOf(paper),
    pdf: () => pdfOf(paper, app.now()),
  }
  const bytes = await makers[format]()
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': types[format],
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${paper.name}.${format}`)}`,
    'cache-control': keeping,
  })
}
