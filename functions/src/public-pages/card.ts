// The picture a shared link shows (Open Graph): dunes under a low sun. The words stand beside it, in the page's own title.
import { deflateSync } from 'node:zlib'

/** Pixels, as Open Graph readers expect them. */
const [width, height] = [1200, 630]

type Colour = readonly [number, number, number]
const sky: Colour = [0xf4, 0xe3, 0xd2]
const sun: Colour = [0xeb, 0xc2, 0x7a]
const sands: readonly Colour[] = [
  [0xe8, 0xd2, 0xa8],
  [0xdf, 0xc5, 0x95],
  [0xd0, 0xb0, 0x77],
]
const palette = [sky, sun, ...sands]

/** Height of the n-th dune's ridge at a column, pixels from the top. */
const ridge = (nth: number, x: number) =>
  360 + nth * 90 + Math.sin(x / 170 + nth * 2.1) * 34 + Math.sin(x / 61 + nth) * 6

let drawn: Uint8Array | undefined

export function cardAnswer(): Response {
  drawn ??= draw()
  const headers = { 'content-type': 'image/png', 'cache-control': 'public, max-age=604800' }
  return new Response(new Uint8Array(drawn), { headers })
}

/** A PNG of one byte a pixel, which deflates to a few kilobytes (www.w3.org/TR/png). */
function draw(): Uint8Array {
  const pixels = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) pixels[y * (width + 1) + x + 1] = colourAt(x, y)
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const parts = [
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(pixels, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return Buffer.concat([signature, ...parts])
}

/** Index into the palette. */
function colourAt(x: number, y: number): number {
  for (let nth = sands.length - 1; nth >= 0; nth--) if (y > ridge(nth, x)) return nth + 2
  return (x - 860) ** 2 + (y - 210) ** 2 < 74 ** 2 ? 1 : 0
}

function chunk(name: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const framed = Buffer.alloc(typed.length + 8)
  framed.writeUInt32BE(data.length, 0)
  typed.copy(framed, 4)
  framed.writeUInt32BE(crc32(typed), typed.length + 4)
  return framed
}

/** The checksum of a PNG's chunk (CRC-32, ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}
