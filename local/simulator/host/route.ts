// Addresses inside the mini-program: `/pages/tree/index?id=1` or a path relative to the current page.
import { resolvePath } from '../compiled/code-package'

export type Query = Readonly<Record<string, string>>

export interface Address {
  /** Page path without a leading slash. */
  readonly path: string
  /** As written: WeChat does not decode what navigation carries. */
  readonly query: Query
}

/** Reads an address, seen from the page `from`. */
export function addressOf(url: string, from: string): Address {
  const [path = '', ...rest] = url.split('?')
  return { path: resolvePath(from, path), query: queryOf(rest.join('?')) }
}

export function queryOf(text: string): Query {
  const pairs = text.split('&').filter((pair) => pair !== '')
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}

/** The address as a card or a link carries it. */
export function urlOf({ path, query }: Address): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${value}`)
  return `/${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`
}
