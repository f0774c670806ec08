// The page stack: at most ten pages, tab pages that stay alive, and WeChat's refusals word for word.
import { allPages, tabPaths } from '../compiled/app-config'
import type { CodePackage } from '../compiled/code-package'
import type { Page } from './page'
import type { PageLife } from './page-life'
import { type Address, addressOf } from './route'

const stackLimit = 10

/** A navigation WeChat refuses; the message is what follows `navigateTo:fail `. */
export class NavigationRefused extends Error {}

export interface Navigation {
  /** From the bottom to the page in front. */
  pages(): readonly Page[]
  top(): Page | undefined
  isTab(page: Page): boolean
  /** Badges by position on the tab bar; an empty text is a red dot. */
  readonly tabMarks: Map<number, string>
  navigateTo(url: string): void
  redirectTo(url: string): void
  switchTab(url: string): void
  reLaunch(url: string): void
  navigateBack(delta: number): void
}

export interface NavigationParts {
  readonly code: CodePackage
  readonly pageLife: PageLife
  /** An address that names no page of the package. */
  readonly notFound: (address: Address) => void
  /** Something about the stack changed. */
  readonly changed: () => void
}

export function createNavigation({ code, pageLife, notFound, changed }: NavigationParts): Navigation {
  const known = new Set(allPages(code.app))
  const tabs = new Set(tabPaths(code.app))
  const liveTabs = new Map<string, Page>()
  let stack: Page[] = []

  const top = () => stack.at(-1)
  const refuseIf = (condition: boolean, message: string): void => {
    if (condition) throw new NavigationRefused(message)
  }
  const find = (url: string): Address => {
    const address = addressOf(url, top()?.address.path ?? '')
    if (known.has(address.path)) return address
    notFound(address)
    throw new NavigationRefused(`page "${address.path}" is not found`)
  }
  const push = (address: Address): void => {
    const page = pageLife.open(address)
    stack.push(page)
    if (tabs.has(address.path)) liveTabs.set(address.path, page)
  }
  const close = (page: Page): void => {
    liveTabs.delete(page.address.path)
    pageLife.close(page)
  }
  const closeTop = (): void => {
    const page = stack.pop()
    if (page !== undefined) close(page)
  }
  const act = (change: () => void): void => {
    try {
      change()
    } finally {
      changed()
    }
  }

  return {
    pages: () => stack,
    top,
    tabMarks: new Map(),
    isTab: (page) => tabs.has(page.address.path),
    navigateTo: (url) =>
      act(() => {
        const address = find(url)
        refuseIf(tabs.has(address.path), 'can not navigateTo a tabbar page')
        refuseIf(stack.length >= stackLimit, 'webview count limit exceed')
        const below = top()
        if (below !== undefined) pageLife.hide(below)
        push(address)
      }),
    redirectTo: (url) =>
      act(() => {
        const address = find(url)
        refuseIf(tabs.has(address.path), 'can not redirectTo a tabbar page')
        closeTop()
        push(address)
      }),
    switchTab: (url) =>
      act(() => {
        const address = { ...find(url), query: {} }
        refuseIf(!tabs.has(address.path), 'can not switch to no-tabBar page')
        const live = liveTabs.get(address.path)
        if (live !== undefined && live === top()) return
        while (stack.length > 1) closeTop()
        const bottom = stack[0]
        if (bottom !== undefined && bottom !== live) {
          if (tabs.has(bottom.address.path)) pageLife.hide(bottom)
          else close(bottom)
        }
        stack = []
        if (live === undefined) push(address)
        else {
          stack = [live]
          pageLife.show(live)
        }
      }),
    reLaunch: (url) =>
      act(() => {
        const address = find(url)
        while (stack.length > 0) closeTop()
        for (const hidden of [...liveTabs.values()]) close(hidden)
        push(address)
      }),
    navigateBack: (delta) =>
      act(() => {
        refuseIf(stack.length <= 1, 'cannot navigate back at first page.')
        for (let left = delta; left > 0 && stack.length > 1; left -= 1) closeTop()
        const page = top()
        if (page !== undefined) pageLife.show(page)
      }),
  }
}
