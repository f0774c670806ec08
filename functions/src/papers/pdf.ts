// A paper as a PDF on A4, in a font that has every Chinese character it needs and is carried inside.
import PDFDocument from 'pdfkit'
import { fontPath } from './font'
import { type Cell, type Paper, type PaperTable, type Row, yuanRead } from './paper'

/** A4 in points, with margins of 2 cm. */
const margin = 56
const widthPt = 595 - 2 * margin
const bottomPt = 842 - margin - 20
const ink = '#2b2620'
const line = '#d8cdb8'
const padPt = 5

type Document = InstanceType<typeof PDFDocument>

/** `madeAt` is written into the file. */
export async function pdfOf(paper: Paper, madeAt: Date): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: 'A4',
    margin,
    font: fontPath(),
    bufferPages: true,
    lang: 'zh-CN',
    info: { Title: paper.title, CreationDate: madeAt, ModDate: madeAt },
  })
  const whole = collect(document)
  document.on('pageAdded', () => document.fillColor(ink))
  document.fillColor(ink).fontSize(16).text(paper.title, { align: 'center' }).moveDown(0.6)
  document.fontSize(9.5)
  for (const about of paper.about) document.text(about)
  for (const table of paper.tables) draw(document, table)
  document.moveDown(1).fontSize(9)
  for (const note of paper.notes) document.text(note, margin, document.y, { width: widthPt })
  numberPages(document)
  document.end()
  return whole
}

async function collect(document: Document): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of document) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

function draw(document: Document, table: PaperTable): void {
  const { heading, columns, rows } = table
  const widths = columns.map(({ part }) => part * widthPt)
  const head = () => drawRow(document, titlesOf(table), table)
  // A heading alone at the foot of a page belongs to the next one.
  const first = rows[0] === undefined ? 0 : heightOf(document, rows[0], widths)
  if (document.y + 46 + first > bottomPt) document.addPage()
  else document.y += 14
  if (heading !== undefined) {
    document.fontSize(11).text(heading, margin, document.y).fontSize(9.5)
    document.y += 4
  }
  head()
  for (const row of rows) {
    if (document.y + heightOf(document, row, widths) > bottomPt) {
      document.addPage()
      head()
    }
    drawRow(document, row, table)
  }
}

const titlesOf = ({ columns }: PaperTable): Row => ({ cells: columns.map(({ title }) => title), sum: true })

function drawRow(document: Document, row: Row, { columns }: PaperTable): void {
  const widths = columns.map(({ part }) => part * widthPt)
  const top = document.y
  const height = heightOf(document, row, widths)
  if (row.sum) document.rect(margin, top, widthPt, height).fill('#f4eee2').fillColor(ink)
  let left = margin
  for (const [nth, cell] of row.cells.entries()) {
    const width = widths[nth] ?? 0
    const align = columns[nth]?.money ? 'right' : 'left'
    document.text(wordsOf(cell), left + padPt, top + padPt, { width: width - 2 * padPt, align })
    left += width
  }
  document
    .moveTo(margin, top + height)
    .lineTo(margin + widthPt, top + height)
    .lineWidth(0.5)
    .stroke(line)
  document.x = margin
  document.y = top + height
}

function heightOf(document: Document, { cells }: Row, widths: readonly number[]): number {
  const heights = cells.map((cell, nth) =>
    document.heightOfString(wordsOf(cell) || ' ', { width: (widths[nth] ?? 0) - 2 * padPt }),
  )
  return Math.max(...heights) + 2 * padPt
}

function numberPages(document: Document): void {
  const { count } = document.bufferedPageRange()
  for (let nth = 0; nth < count; nth++) {
    document.switchToPage(nth)
    // Below the margin, where text would otherwise begin another page.
    document.page.margins.bottom = 0
    document.fontSize(8).text(`${nth + 1} / ${count}`, margin, 842 - 40, { width: widthPt, align: 'center' })
  }
}

const wordsOf = (cell: Cell) => (typeof cell === 'string' ? cell : yuanRead(cell.fen))
