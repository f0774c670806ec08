// wx.createSelectorQuery over the page in front (or a component given with `in`).
import { domOf, type GlassComponent, type GlassElement } from './glass'

interface Fields {
  readonly id?: boolean
  readonly dataset?: boolean
  readonly rect?: boolean
  readonly size?: boolean
  readonly scrollOffset?: boolean
  readonly properties?: readonly string[]
  readonly computedStyle?: readonly string[]
  readonly node?: boolean
}

type Listener = (result: unknown) => void

interface Question {
  readonly selector: string | 'viewport'
  readonly all: boolean
  readonly fields: Fields
  readonly listener?: Listener
}

export interface QueryRoot {
  readonly component: GlassComponent
  readonly scroller: HTMLElement
}

/** @param front the page in front when the query runs; undefined answers null */
export function selectorQuery(front: () => QueryRoot | undefined): unknown {
  let questions: Question[] = []
  let within: GlassComponent | undefined
  const nodes = (selector: string, all: boolean) => {
    const ask = (fields: Fields, listener?: Listener) => {
      questions.push({ selector, all, fields, ...(listener && { listener }) })
      return query
    }
    return {
      boundingClientRect: (listener?: Listener) =>
        ask({ id: true, dataset: true, rect: true, size: true }, listener),
      scrollOffset: (listener?: Listener) => ask({ id: true, dataset: true, scrollOffset: true }, listener),
      node: (listener?: Listener) => ask({ node: true }, listener),
      context: (listener?: Listener) => ask({ node: true }, listener),
      fields: ask,
    }
  }
  const query = {
    in(component: { readonly _$?: GlassComponent } | undefined) {
      within = component?._$
      return query
    },
    select: (selector: string) => nodes(selector, false),
    selectAll: (selector: string) => nodes(selector, true),
    selectViewport: () => nodes('viewport', false),
    exec(listener?: (results: readonly unknown[]) => void) {
      const asked = questions
      questions = []
      // After the next frame, so that what was just set has been laid out; a timer too, because a hidden tab has no frames.
      let done = false
      const run = () => {
        if (done) return
        done = true
        const root = front()
        const results = asked.map((question) => answer(question, root, within))
        asked.forEach((question, index) => {
          question.listener?.(results[index])
        })
        listener?.(results)
      }
      requestAnimationFrame(run)
      setTimeout(run, 50)
    },
  }
  return query
}

function answer({ selector, all, fields }: Question, root: QueryRoot | undefined, within?: GlassComponent) {
  if (root === undefined) return all ? [] : null
  const origin = root.scroller.getBoundingClientRect()
  if (selector === 'viewport') return facts(root.scroller, undefined, fields, origin)
  const shadow = (within ?? root.component).getShadowRoot()
  const found = shadow?.querySelectorAll(selector) ?? []
  const results = found.flatMap((element) => {
    const dom = domOf(element)
    return dom === undefined ? [] : [facts(dom, element, fields, origin)]
  })
  return all ? results : (results[0] ?? null)
}

/** Rectangles are measured from the page's window, not from the browser's. */
function facts(dom: HTMLElement, element: GlassElement | undefined, fields: Fields, origin: DOMRect) {
  const box = dom.getBoundingClientRect()
  const left = box.left - origin.left
  const top = box.top - origin.top
  const data = (element as GlassComponent | undefined)?.data as Record<string, unknown> | undefined
  const named = (fields.properties ?? []).map((name) => [name, data?.[name]])
  const styled = (fields.computedStyle ?? []).map((name) => [
    name,
    getComputedStyle(dom).getPropertyValue(name),
  ])
  return {
    ...(fields.id && { id: element?.id ?? '' }),
    ...(fields.dataset && { dataset: { ...element?.dataset } }),
    ...(fields.rect && { left, top, right: left + box.width, bottom: top + box.height }),
    ...(fields.size && { width: box.width, height: box.height }),
    ...(fields.scrollOffset && {
      scrollLeft: dom.scrollLeft,
      scrollTop: dom.scrollTop,
      scrollWidth: dom.scrollWidth,
      scrollHeight: dom.scrollHeight,
    }),
    ...(fields.node && { node: dom.querySelector('canvas') ?? dom }),
    ...Object.fromEntries([...named, ...styled]),
  }
}
