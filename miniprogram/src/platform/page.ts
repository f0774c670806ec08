// A page's own moments: what it was opened with, shown again, pulled down, read to its end.

import Taro, { useDidShow, usePullDownRefresh, useReachBottom, useRouter } from '@tarojs/taro'
import { useRef } from 'react'

/** One parameter of the address, decoded; nothing where it is absent. Taro's own `$` parameters stay hidden. */
export function useParam(name: string): string | undefined {
  const value = useRouter().params[name]
  try {
    return value === undefined ? undefined : decodeURIComponent(value)
  } catch {
    // A mangled address is one that says nothing.
    return undefined
  }
}

/** `show` runs when the reader comes back to this page, not when it opens. */
export function useShownAgain(show: () => void): void {
  const opened = useRef(false)
  useDidShow(() => {
    if (opened.current) show()
    opened.current = true
  })
}

/** `fetchAgain` runs when the reader pulls the page down; the dots go when it is done. Needs `enablePullDownRefresh`. */
export function usePulled(fetchAgain: () => Promise<void>): void {
  usePullDownRefresh(() => {
    void fetchAgain().finally(() => Taro.stopPullDownRefresh())
  })
}

/** `more` runs when the reader comes near the end of the page. */
export function useEndReached(more: () => void): void {
  useReachBottom(more)
}

/** Shows the beginning of the page again, e.g. when another question stands on it. */
export async function scrollToTop(): Promise<void> {
  await Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
}
