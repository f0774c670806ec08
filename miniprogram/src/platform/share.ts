// Forwarding: the card a page puts into a chat or into Moments.
import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'

export interface Card {
  /** Says who and what; WeChat shows two lines. */
  readonly title: string
  /** The page the card opens, e.g. `pkg-tree/plot`, and what it shows there. */
  readonly page: string
  readonly params?: Readonly<Record<string, string>>
  /** Which forwarded card a visitor arrives by; ten characters, travels as `s`. */
  readonly shareId?: string
  /** 5:4, PNG or JPG; without one WeChat takes a picture of the screen. */
  readonly imageUrl?: string
}

/**
 * Lets this page be forwarded. Call it at the top of the page component and set `enableShareAppMessage` and
 * `enableShareTimeline` in the page's config: Taro does not see the hooks in components further down.
 * `makeCard` runs when somebody forwards.
 */
export function useCard(makeCard: () => Card): void {
  useShareAppMessage(() => messageOf(makeCard()))
  useShareTimeline(() => momentOf(makeCard()))
}

/** What WeChat wants for a chat: a full path that starts with a slash. */
export function messageOf(card: Card) {
  return { title: card.title, path: `/${card.page}${queryOf(card, '?')}`, ...imageOf(card) }
}

/** What WeChat wants for Moments: the query only, the page is always the one that is open. */
export function momentOf(card: Card) {
  return { title: card.title, query: queryOf(card, ''), ...imageOf(card) }
}

function imageOf(card: Card) {
  return card.imageUrl === undefined ? {} : { imageUrl: card.imageUrl }
}

function queryOf(card: Card, head: string): string {
  const params = { ...card.params, ...(card.shareId === undefined ? {} : { s: card.shareId }) }
  const pairs = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return pairs.length > 0 ? head + pairs.join('&') : ''
}
