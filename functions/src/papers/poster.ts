// The poster of an organisation as one sheet of A4: who, what, this quarter's money, and where to say that something is not so.
import { kindWords, sourceWords } from '@ngo2/shared/books/kinds'
import { quarterWords } from '@ngo2/shared/books/period'
import { fullPlace } from '@ngo2/shared/organisations/place'
import { markedName } from '@ngo2/shared/organisations/words'
import { posterFrom } from '@ngo2/shared/showcases/poster'
import PDFDocument from 'pdfkit'
import type { OpenOnTheWeb } from '../showcases'
import { fontPath } from './font'
import { yuanRead } from './paper'

interface PosterAsked {
  readonly shown: OpenOnTheWeb
  /** Beijing day. */
  readonly today: string
  /** Of the page on the open web. */
  readonly address: string
  /** The mini-program code WeChat drew, PNG or JPEG; nothing before somebody first looked at the page. */
  readonly code: Uint8Array | undefined
}

/** A4 in points. */
const [width, height] = [595, 842]
const margin = 48
const footPt = 150
const codePt = 118
const [ink, green, sand, paper] = ['#1b1912', '#1d4334', '#f6e8c8', '#fffef9']

type Document = InstanceType<typeof PDFDocument>

/** Always one page: what has no room is left to the page on the web. */
export async function posterPdf(
  { shown, today, address, code }: PosterAsked,
  madeAt: Date,
): Promise<Uint8Array> {
  const { organisation, showcase } = shown
  const title = markedName(organisation).zh
  const info = { Title: title, CreationDate: madeAt, ModDate: madeAt }
  const document = new PDFDocument({ size: 'A4', margin, font: fontPath(), lang: 'zh-CN', info })
  const whole = collect(document)
  document.rect(0, 0, width, height).fill(paper).fillColor(ink)
  document.fontSize(12).text(`${fullPlace(organisation.place)} · ${today}`, margin, margin)
  document.fontSize(32).text(title, { lineGap: 4 })
  if (organisation.intro !== undefined) document.fontSize(16).text(organisation.intro, { lineGap: 4 })
  drawMoney(document, showcase.quarter)
  const { doing, wentWrong } = posterFrom(organisation, showcase, today)
  drawLines(document, '在做的事', doing)
  drawLines(document, '哪里没做好', wentWrong === undefined ? [] : [wentWrong])
  drawFoot(document, address, code)
  document.end()
  return whole
}

function drawMoney(document: Document, quarter: OpenOnTheWeb['showcase']['quarter']): void {
  if (quarter === undefined) {
    drawLines(document, '钱', ['还没有放出账。可以去问。'])
    return
  }
  const rows = [
    ['期初有', quarter.openingFen],
    ...quarter.bySource.map(({ source, fen }) => [`收到 · ${sourceWords[source].zh}`, fen] as const),
    ...quarter.byKind.map(({ kind, fen }) => [`花掉 · ${kindWords[kind].zh}`, fen] as const),
    ['剩下', quarter.closingFen],
  ] as const
  const top = document.y + 14
  const rowPt = 24
  document
    .rect(0, top, width, 50 + rows.length * rowPt)
    .fill(sand)
    .fillColor(ink)
  document.fontSize(19).text(`钱 ${quarterWords(quarter.quarter).zh}`, margin, top + 10)
  for (const [nth, [label, fen]] of rows.entries()) {
    const y = top + 42 + nth * rowPt
    document.fontSize(15).text(label, margin, y, { lineBreak: false })
    document.text(`${yuanRead(fen)} 元`, margin, y, { width: width - 2 * margin, align: 'right' })
  }
  document.x = margin
  document.y = top + 50 + rows.length * rowPt
}

function drawLines(document: Document, heading: string, lines: readonly string[]): void {
  if (lines.length === 0) return
  document.y += 14
  const room = () => height - footPt - document.y - 12
  if (room() < 60) return
  document.fontSize(19).text(heading, margin, document.y).fontSize(15)
  for (const words of lines) {
    if (room() < 24) return
    document.text(words, { width: width - 2 * margin, height: room(), ellipsis: true, lineGap: 3 })
  }
}

function drawFoot(document: Document, address: string, code: Uint8Array | undefined): void {
  document.page.margins.bottom = 0
  document
    .rect(0, height - footPt, width, footPt)
    .fill(green)
    .fillColor(paper)
  const left = code === undefined ? margin : margin + codePt + 20
  if (code !== undefined) {
    const top = height - footPt + (footPt - codePt) / 2
    document.rect(margin, top, codePt, codePt).fill('#ffffff').fillColor(paper)
    document.image(Buffer.from(code), margin + 5, top + 5, { fit: [codePt - 10, codePt - 10] })
  }
  const way = code === undefined ? '打开这个网址，再到微信里' : '微信扫左边的码，或打开这个网址'
  document.fontSize(19).text('哪里说得不对，说出来', left, height - footPt + 14)
  document.fontSize(12).text(address, { lineGap: 2 })
  document.text(`${way}：可以评价、问账、举报，不写名字也行。`, { lineGap: 2 })
  document.text('这里不收钱。谁说替我们收钱，别信。')
}

async function collect(document: Document): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of document) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
