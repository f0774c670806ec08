// The frames pages are drawn in: one per open page, each with its own scrolling, like WeChat's web views.
import type { Theme } from '../compiled/app-config'

export interface ScreenFrame {
  readonly element: HTMLElement
  readonly scroller: HTMLElement
  show(): void
  hide(): void
  remove(): void
}

export interface ScreenLooks {
  /** Paths whose styles apply: the page's and its components'. */
  readonly uses: readonly string[]
  readonly theme: Theme
  readonly aboveBar: boolean
}

export function addScreen(holder: HTMLElement, { uses, theme, aboveBar }: ScreenLooks): ScreenFrame {
  const element = document.createElement('div')
  element.className = aboveBar ? 'screen above-bar' : 'screen'
  element.dataset.app = ''
  element.dataset.uses = uses.join(' ')
  element.dataset.theme = theme
  element.hidden = true
  const scroller = document.createElement('div')
  scroller.className = 'scroller'
  element.append(scroller)
  holder.append(element)
  return {
    element,
    scroller,
    show() {
      element.hidden = false
    },
    hide() {
      element.hidden = true
    },
    remove: () => element.remove(),
  }
}

/** Sets the units of all screens from the holder's size; call again when it changes. */
export function measureScreens(holder: HTMLElement): void {
  const { clientWidth: width, clientHeight: height } = holder
  holder.style.setProperty('--rpx', `${width / 750}px`)
  holder.style.setProperty('--vw', `${width / 100}px`)
  holder.style.setProperty('--screen-height', `${height}px`)
}
