// What a page hears about its own scrolling: onPageScroll and onReachBottom.
import type { Host } from '../host/host'
import type { Page } from '../host/page'

const defaultReachPx = 50

export function listenToScrolling(host: Host, page: Page, scroller: HTMLElement): void {
  let wasAtBottom = false
  scroller.addEventListener('scroll', () => {
    const { scrollTop, clientHeight, scrollHeight } = scroller
    const { instance, address, window } = page
    if (typeof instance.onPageScroll === 'function') {
      host.life.safely(`${address.path} onPageScroll`, () =>
        (instance.onPageScroll as (event: object) => void).call(instance, { scrollTop }),
      )
    }
    const reachPx = window.onReachBottomDistance ?? defaultReachPx
    const isAtBottom = scrollTop + clientHeight + reachPx >= scrollHeight
    if (isAtBottom && !wasAtBottom) host.life.call(instance, address.path, 'onReachBottom')
    wasAtBottom = isAtBottom
  })
}

export function scrollScreen(
  scroller: HTMLElement,
  to: { readonly top: number; readonly durationMs: number },
): void {
  scroller.scrollTo({ top: to.top, behavior: to.durationMs > 0 ? 'smooth' : 'instant' })
}
