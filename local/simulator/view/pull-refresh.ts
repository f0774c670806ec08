// Pulling a page down, by finger or by mouse, until it refreshes.
import type { Host } from '../host/host'
import type { Page } from '../host/page'

const refreshPx = 60
const maxPx = 110

/** Adds the gesture to a screen whose page allows it. The page's `refreshing` shows and hides the dots. */
export function listenToPulling(host: Host, page: Page, screen: HTMLElement, scroller: HTMLElement): void {
  if (!page.window.enablePullDownRefresh) return
  const dots = document.createElement('div')
  dots.className = 'pull-dots'
  dots.setAttribute('aria-hidden', 'true')
  dots.append(...[1, 2, 3].map(() => document.createElement('i')))
  screen.prepend(dots)

  let fromY: number | undefined
  let pulledPx = 0
  const pull = (px: number): void => {
    pulledPx = px
    screen.style.setProperty('--pulled', `${px}px`)
  }
  const follow = () => pull(page.refreshing ? refreshPx : 0)
  const begin = (y: number): void => {
    if (scroller.scrollTop <= 0 && !page.refreshing) fromY = y
  }
  const move = (y: number): void => {
    if (fromY === undefined) return
    if (scroller.scrollTop > 0) fromY = undefined
    else pull(Math.min(maxPx, Math.max(0, (y - fromY) * 0.6)))
  }
  const end = (): void => {
    if (fromY === undefined) return
    fromY = undefined
    if (pulledPx >= refreshPx) {
      page.refreshing = true
      host.life.call(page.instance, page.address.path, 'onPullDownRefresh')
      host.changed()
    }
    follow()
  }
  screen.addEventListener('touchstart', (event) => begin(event.touches[0]?.clientY ?? 0), { passive: true })
  screen.addEventListener('touchmove', (event) => move(event.touches[0]?.clientY ?? 0), { passive: true })
  screen.addEventListener('touchend', end)
  screen.addEventListener('mousedown', (event) => begin(event.clientY))
  screen.addEventListener('mousemove', (event) => event.buttons === 1 && move(event.clientY))
  screen.addEventListener('mouseup', end)
  screen.addEventListener('mouseleave', end)
  host.watch(follow)
}
