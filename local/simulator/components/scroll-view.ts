// scroll-view: a part of the page that scrolls by itself.
import { type BuiltIn, numberOf } from './built-in'

const thresholdPx = 50

// Skyline's; the renderer played here is the WebView one, which takes them and does nothing.
const ofTheOtherRenderer = {
  enablePassive: 'any',
  associativeContainer: 'any',
  reverse: 'any',
  clip: 'any',
  cacheExtent: 'any',
  minDragDistance: 'any',
  padding: 'any',
  scrollIntoViewWithinExtent: 'any',
  scrollIntoViewAlignment: 'any',
  refresherTwoLevelEnabled: 'any',
  refresherTwoLevelTriggered: 'any',
  refresherTwoLevelThreshold: 'any',
  refresherTwoLevelCloseThreshold: 'any',
  refresherTwoLevelScrollEnabled: 'any',
  refresherTwoLevelPinned: 'any',
  refresherBallisticRefreshEnabled: 'any',
} as const

export const scrollView: BuiltIn = {
  name: 'scroll-view',
  properties: {
    scrollX: 'yesNo',
    scrollY: 'yesNo',
    upperThreshold: 'any',
    lowerThreshold: 'any',
    scrollTop: 'any',
    scrollLeft: 'any',
    scrollIntoView: 'text',
    scrollWithAnimation: 'yesNo',
    enableBackToTop: 'yesNo',
    enableFlex: 'yesNo',
    scrollAnchoring: 'yesNo',
    enhanced: 'yesNo',
    bounces: 'yesNo',
    showScrollbar: 'yesNo',
    pagingEnabled: 'yesNo',
    fastDeceleration: 'yesNo',
    refresherEnabled: 'yesNo',
    refresherThreshold: 'any',
    refresherDefaultStyle: 'text',
    refresherBackground: 'text',
    refresherTriggered: 'yesNo',
    type: 'text',
    usingSticky: 'yesNo',
    ...ofTheOtherRenderer,
  },
  attach({ element, props, follow, emit, shell }) {
    follow(['scrollX', 'scrollY', 'enableFlex', 'showScrollbar'], () => {
      for (const name of ['scroll-x', 'scroll-y', 'enable-flex']) {
        const property = name.replace(/-(.)/, (_, letter: string) => letter.toUpperCase())
        element.toggleAttribute(name, Boolean(props()[property]))
      }
    })
    follow(['refresherEnabled'], () => {
      if (props().refresherEnabled) {
        shell.fault('scroll-view', 'refresher-enabled is not supported by the simulator')
      }
    })
    const behavior = (): ScrollBehavior => (props().scrollWithAnimation ? 'smooth' : 'instant')
    // Children are not laid out yet when the component is attached.
    const soon = (move: () => void) => requestAnimationFrame(move)
    follow(['scrollTop'], () => {
      const top = props().scrollTop
      if (top !== '' && top !== null && top !== undefined) {
        soon(() => element.scrollTo({ top: numberOf(top, 0), behavior: behavior() }))
      }
    })
    follow(['scrollLeft'], () => {
      const left = props().scrollLeft
      if (left !== '' && left !== null && left !== undefined) {
        soon(() => element.scrollTo({ left: numberOf(left, 0), behavior: behavior() }))
      }
    })
    follow(['scrollIntoView'], () => {
      const id = String(props().scrollIntoView ?? '')
      if (id !== '') {
        soon(() =>
          element.querySelector(`[id="${CSS.escape(id)}"]`)?.scrollIntoView({ behavior: behavior() }),
        )
      }
    })
    let before = { top: 0, left: 0 }
    element.addEventListener('scroll', () => {
      const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = element
      const [deltaX, deltaY] = [before.left - scrollLeft, before.top - scrollTop]
      before = { top: scrollTop, left: scrollLeft }
      emit('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX, deltaY })
      const lower = numberOf(props().lowerThreshold, thresholdPx)
      const upper = numberOf(props().upperThreshold, thresholdPx)
      if (deltaY < 0 && scrollTop + clientHeight + lower >= scrollHeight)
        emit('scrolltolower', { direction: 'bottom' })
      if (deltaX < 0 && scrollLeft + clientWidth + lower >= scrollWidth)
        emit('scrolltolower', { direction: 'right' })
      if (deltaY > 0 && scrollTop <= upper) emit('scrolltoupper', { direction: 'top' })
    })
  },
}
