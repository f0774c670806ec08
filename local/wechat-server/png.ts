// Writes a black and white picture as PNG.
import { crc32, deflateSync } from 'node:zlib'

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])

/** `dark(x, y)` for a square of `side` pixels; 8 bits of grey a pixel. */
export function png(side: number, dark: (x: number, y: number) => boolean): Uint8Array<ArrayBuffer> {
  const rows = Buffer.alloc(side * (side + 1))
  for (let y = 0; y < side; y++) {
    // The byte before each row names its filter: none.
    for (let x = 0; x < side; x++) rows[y * (side + 1) + 1 + x] = dark(x, y) ? 0 : 255
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header[8] = 8
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]
  return new Uint8Array(Buffer.concat([signature, ...chunks]))
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
