// What a file is by its first bytes, whatever its name says.
import type { FileKind } from '@ngo2/shared/uploads/upload'

/** How many bytes must be looked at to tell; a sheet is told by its whole. */
export function bytesToTell(kind: FileKind, maxBytes: number): number {
  return kind === 'sheet' ? maxBytes : 64
}

/** The content type of a file that is what it was said to be; nothing where it is disguised. */
export function typeOf(kind: FileKind, bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes)
  if (kind === 'picture') return pictureType(head)
  if (kind === 'pdf') return head.toString('latin1', 0, 5) === '%PDF-' ? 'application/pdf' : undefined
  return sheetType(head)
}

function pictureType(head: Buffer): string | undefined {
  if (head.toString('hex', 0, 3) === 'ffd8ff') return 'image/jpeg'
  if (head.toString('hex', 0, 8) === '89504e470d0a1a0a') return 'image/png'
  const webp = head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP'
  return webp ? 'image/webp' : undefined
}

function sheetType(bytes: Buffer): string | undefined {
  if (bytes.toString('hex', 0, 4) === '504b0304') return isWorkbook(bytes) ? xlsx : undefined
  return isTable(bytes) ? 'text/csv' : undefined
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Names of the files in a zip stand in clear in its directory. One with macros is not taken. */
function isWorkbook(zip: Buffer): boolean {
  return zip.includes('xl/workbook.xml') && !zip.includes('xl/vbaProject.bin')
}

/** Text without control characters that does not begin like a page or a program. It may be GBK, as Excel in China writes it. */
function isTable(bytes: Buffer): boolean {
  const begins = bytes
    .toString('latin1', 0, 64)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
  const control = bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)
  return bytes.length > 0 && !control && !/^(<|%PDF|%!PS|MZ|#!)/i.test(begins)
}
