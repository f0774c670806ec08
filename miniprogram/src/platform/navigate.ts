// Going from page to page, with WeChat's limits known in one place.
import Taro from '@tarojs/taro'

export interface Place {
  /** The page as app.config.ts names it, e.g. `pkg-ngo/organisation`. */
  readonly page: string
  readonly params?: Readonly<Record<string, string>>
}

/** WeChat keeps ten pages; the eleventh would fail without a word. */
const deepest = 10

/** Opens a page above this one. */
export async function open(place: Place): Promise<void> {
  const full = Taro.getCurrentPages().length >= deepest
  await (full ? Taro.redirectTo : Taro.navigateTo)({ url: urlOf(place) })
}

/** Opens a page instead of this one. */
export async function replace(place: Place): Promise<void> {
  await Taro.redirectTo({ url: urlOf(place) })
}

/** Shows one of the four tabs. */
export async function openTab(page: string): Promise<void> {
  await Taro.switchTab({ url: `/${page}` })
}

/** One page back; where nothing is behind, as after a forwarded card: to `otherwise`, or the first tab. */
export async function back(otherwise?: Place): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack()
  else if (otherwise !== undefined) await replace(otherwise)
  else await openTab('pages/feed')
}

/** Where we are: replaces the title in the bar, at most eight characters fit beside the capsule. */
export async function nameThisPage(title: string): Promise<void> {
  await Taro.setNavigationBarTitle({ title })
}

export function urlOf({ page, params = {} }: Place): string {
  const pairs = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `/${page}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`
}
