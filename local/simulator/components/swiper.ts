// swiper and swiper-item: pages side by side.
import { type BuiltIn, numberOf } from './built-in'

// Skyline's; the renderer played here is the WebView one, which takes them and does nothing.
const ofTheOtherRenderer = {
  layoutType: 'any',
  transformerType: 'any',
  indicatorType: 'any',
  indicatorMargin: 'any',
  indicatorSpacing: 'any',
  indicatorRadius: 'any',
  indicatorWidth: 'any',
  indicatorHeight: 'any',
  indicatorAlignment: 'any',
  indicatorOffset: 'any',
  scrollWithAnimation: 'any',
  cacheExtent: 'any',
} as const

export const swiper: BuiltIn = {
  name: 'swiper',
  properties: {
    indicatorDots: 'yesNo',
    indicatorColor: 'text',
    indicatorActiveColor: 'text',
    autoplay: 'yesNo',
    current: 'any',
    currentItemId: 'text',
    interval: 'any',
    duration: 'any',
    circular: 'yesNo',
    vertical: 'yesNo',
    previousMargin: 'text',
    nextMargin: 'text',
    snapToEdge: 'yesNo',
    displayMultipleItems: 'any',
    easingFunction: 'text',
    nativeProps: 'any',
    ...ofTheOtherRenderer,
  },
  template: '<html-div><slot /></html-div><html-div />',
  attach(part) {
    const { element, props, follow, set, emit, onDetach } = part
    const [track, dots] = element.children as unknown as [HTMLElement, HTMLElement]
    // Named here, because glass-easel puts a prefix before the classes of a template.
    track.className = 'swiper-track'
    dots.className = 'swiper-dots'
    let shown = numberOf(props().current, 0)
    const items = () => track.querySelectorAll(':scope > wx-swiper-item')
    const drawDots = () => {
      const count = props().indicatorDots ? items().length : 0
      dots.replaceChildren(
        ...Array.from({ length: count }, (_, index) => {
          const dot = document.createElement('i')
          dot.toggleAttribute('on', index === shown)
          return dot
        }),
      )
    }
    const goTo = (index: number, behavior: ScrollBehavior) => {
      const item = items()[index] as HTMLElement | undefined
      if (item !== undefined) track.scrollTo({ left: item.offsetLeft, top: item.offsetTop, behavior })
      drawDots()
    }
    follow(['vertical'], () => element.toggleAttribute('vertical', Boolean(props().vertical)))
    follow(['current', 'indicatorDots'], () => {
      const wanted = numberOf(props().current, 0)
      const first = wanted === shown
      shown = wanted
      requestAnimationFrame(() => goTo(wanted, first ? 'instant' : 'smooth'))
    })
    const settle = () => {
      const size = props().vertical ? track.clientHeight : track.clientWidth
      const at = props().vertical ? track.scrollTop : track.scrollLeft
      const index = size === 0 ? shown : Math.round(at / size)
      if (index !== shown) {
        shown = index
        set({ current: index })
        emit('change', { current: index, source: 'touch', currentItemId: '' })
      }
      drawDots()
      emit('animationfinish', { current: index, source: 'touch' })
    }
    track.addEventListener('scrollend', settle)
    const timer = window.setInterval(
      () => {
        const count = items().length
        if (!props().autoplay || count < 2) return
        shown = (shown + 1) % count
        goTo(shown, 'smooth')
        emit('change', { current: shown, source: 'autoplay', currentItemId: '' })
      },
      Math.max(500, numberOf(props().interval, 5000)),
    )
    onDetach(() => clearInterval(timer))
    const watch = new MutationObserver(drawDots)
    watch.observe(track, { childList: true })
    onDetach(() => watch.disconnect())
  },
}

export const swiperItem: BuiltIn = {
  name: 'swiper-item',
  properties: { itemId: 'text', skipHiddenItemLayout: 'yesNo' },
}
