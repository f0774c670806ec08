// getwxacodeunlimit: a picture that opens a page. WeChat's round code is its own; here it is a QR code any camera reads.
import type { Hono } from 'hono'
import { encode } from 'uqr'
import * as v from 'valibot'
import { Picture, type Surroundings, serveAddress } from './address'
import { png } from './png'
import { Refused } from './refused'

const Order = v.object({
  scene: v.string(),
  page: v.optional(v.string(), ''),
  check_path: v.optional(v.boolean(), true),
  env_version: v.optional(v.string(), 'release'),
  width: v.optional(v.number(), 430),
})

const sceneShape = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/

/** `pages` are those that are published; without them any page is. */
export function miniProgramCode(around: Surroundings, pages?: readonly string[]): Hono {
  return serveAddress({
    ...around,
    path: '/wxa/getwxacodeunlimit',
    method: 'POST',
    token: true,
    quota: { perMinute: 5000, minuteError: 45009 },
    input: Order,
    answer({ scene, page, check_path, env_version, width }) {
      if (!sceneShape.test(scene)) throw new Refused(40169)
      if (!['release', 'trial', 'develop'].includes(env_version)) throw new Refused(40097, 'env_version')
      if (width < 280 || width > 1280) throw new Refused(40097, 'width')
      if (/^\/|\?/.test(page)) throw new Refused(41030)
      if (check_path && page !== '' && pages !== undefined && !pages.includes(page)) throw new Refused(41030)
      return new Picture(drawn(codeText(page, scene), width))
    },
  })
}

/** What a scanner reads in the picture: `wxacode:<page>?scene=<scene, encoded>`, as the page receives it. */
export function codeText(page: string, scene: string): string {
  return `wxacode:${page}?scene=${encodeURIComponent(scene)}`
}

function drawn(text: string, width: number): Uint8Array<ArrayBuffer> {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const at = (pixel: number) => Math.floor((pixel * size) / width)
  return png(width, (x, y) => data[at(y)]?.[at(x)] ?? false)
}
