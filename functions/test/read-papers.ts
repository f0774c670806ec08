// Reads papers back, so that tests compare what people will see: the cells of a workbook, the lines of a PDF.
import { inflateRawSync, inflateSync } from 'node:zlib'

/** Rows of the first sheet; a cell without anything in it is left out. */
export function rowsOfXlsx(bytes: Uint8Array): (string | number)[][] {
  const files = unzip(Buffer.from(bytes))
  const shared = [
    ...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>.*?<t[^>]*>(.*?)<\/t>.*?<\/si>/gs),
  ].map(([, text = '']) =>
    text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? ''),
  )
  const sheet = files.get('xl/worksheets/sheet1.xml') ?? ''
  if (/<f>/.test(sheet)) throw new Error('there is a formula in this sheet')
  return [...sheet.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, cells = '']) =>
    [...cells.matchAll(/<c [^>]*?(t="s")?><v>(.*?)<\/v>/g)].map(([, text, value]) =>
      text === undefined ? Number(value) : (shared[Number(value)] ?? ''),
    ),
  )
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Texts by path, from the directory at a zip's end. */
function unzip(zip: Buffer): Map<string, string> {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const files = new Map<string, string>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, name, extra, comment] = [
      zip.readUInt32LE(at + 20),
      ...[28, 30, 32].map((n) => zip.readUInt16LE(at + n)),
    ]
    const local = zip.readUInt32LE(at + 42)
    const path = zip.toString('utf8', at + 46, at + 46 + (name ?? 0))
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const data = zip.subarray(from, from + (packed ?? 0))
    files.set(path, (zip.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString())
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return files
}

/** Every piece of text in a PDF of one font, as copying it would give it, and how many pages it has. */
export function textOfPdf(bytes: Uint8Array): { readonly pieces: string[]; readonly pages: number } {
  const pdf = Buffer.from(bytes).toString('latin1')
  const streams = [...pdf.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].flatMap(([, body = '']) =>
    inflated(body),
  )
  const letters = new Map<number, string>()
  for (const stream of streams.filter((one) => one.includes('beginbfrange'))) {
    for (const [, from = '', list = ''] of stream.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[(.*?)\]/gs)) {
      for (const [nth, [, code = '']] of [...list.matchAll(/<([0-9a-f]+)>/g)].entries()) {
        letters.set(Number.parseInt(from, 16) + nth, Buffer.from(code, 'hex').swap16().toString('utf16le'))
      }
    }
  }
  const pieces = streams.flatMap((stream) =>
    [...stream.matchAll(/\[([^\]]*)\] TJ/g)].map(([, shown = '']) =>
      [...shown.matchAll(/<([0-9a-f]*)>/g)]
        .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
        .map((glyph) => letters.get(Number.parseInt(glyph, 16)) ?? '?')
        .join(''),
    ),
  )
  return { pieces, pages: [...pdf.matchAll(/\/Type \/Page\b/g)].length }
}

function inflated(body: string): string[] {
  try {
    return [inflateSync(Buffer.from(body, 'latin1')).toString('latin1')]
  } catch {
    // A font or another stream that is not deflated holds no text.
    return []
  }
}
