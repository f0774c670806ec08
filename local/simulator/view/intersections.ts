// wx.createIntersectionObserver over the page in front.
import { domOf } from './glass'
import type { QueryRoot } from './selector-query'

interface Margins {
  readonly left?: number
  readonly right?: number
  readonly top?: number
  readonly bottom?: number
}

interface Options {
  readonly thresholds?: readonly number[]
  readonly observeAll?: boolean
}

const edges = ({ left, top, right, bottom, width, height }: DOMRectReadOnly) => ({
  left,
  top,
  right,
  bottom,
  width,
  height,
})

export function intersections(front: () => QueryRoot | undefined, options: Options): unknown {
  let relative: { readonly selector?: string; readonly margins: Margins } = { margins: {} }
  let observer: IntersectionObserver | undefined
  const self = {
    relativeTo(selector: string, margins: Margins = {}) {
      relative = { selector, margins }
      return self
    },
    relativeToViewport(margins: Margins = {}) {
      relative = { margins }
      return self
    },
    observe(selector: string, listener: (result: unknown) => void) {
      const root = front()
      if (root === undefined) return
      const find = (text: string) => root.component.getShadowRoot()?.querySelectorAll(text) ?? []
      const frame = relative.selector === undefined ? undefined : find(relative.selector)[0]
      const { top = 0, right = 0, bottom = 0, left = 0 } = relative.margins
      observer = new IntersectionObserver(
        (entries) => {
          for (const entry of entries) {
            listener({
              id: entry.target.id,
              intersectionRatio: entry.intersectionRatio,
              intersectionRect: edges(entry.intersectionRect),
              boundingClientRect: edges(entry.boundingClientRect),
              relativeRect: entry.rootBounds && edges(entry.rootBounds),
              time: entry.time,
            })
          }
        },
        {
          root: (frame && domOf(frame)) ?? root.scroller,
          rootMargin: `${top}px ${right}px ${bottom}px ${left}px`,
          threshold: [...(options.thresholds ?? [0])],
        },
      )
      for (const target of options.observeAll ? find(selector) : find(selector).slice(0, 1)) {
        const dom = domOf(target)
        if (dom !== undefined) observer.observe(dom)
      }
    },
    disconnect: () => observer?.disconnect(),
  }
  return self
}
