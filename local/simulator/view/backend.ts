// glass-easel's drawing side on this document: WeChat's tag names, its units, and events from our own gestures.
import { onPhoneScreen } from '../compiled/screen-units'
import { type GlassElement, glassEasel, glassElementAt } from './glass'

export type Trigger = (
  target: GlassElement,
  type: string,
  detail: unknown,
  options?: { readonly fields?: Readonly<Record<string, unknown>> },
) => { readonly prevented: boolean }

/** Fires an event that bubbles from a glass-easel element. */
export const trigger: Trigger = (target, type, detail, { fields = {} } = {}) => {
  const event = new glassEasel.Event(type, detail, {
    bubbles: true,
    composed: true,
    capturePhase: true,
    extraFields: { ...fields },
  })
  glassEasel.Event.dispatchEvent(target, event)
  return { prevented: event.defaultPrevented() }
}

const fromGestures = /^(tap|longpress|longtap|touch(start|move|end|cancel))$/

/** @param tags built-in tags; they get the prefix `wx-` in the document */
export function createBackend(tags: ReadonlySet<string>) {
  class Backend extends glassEasel.CurrentWindowBackendContext {
    // Taps and touches come from our gestures, which know the phone's frame; the others from the DOM.
    override onEvent(): void {}

    override setListenerStats(element: unknown, type: string): void {
      if (!(element instanceof HTMLElement) || fromGestures.test(type)) return
      const marks = element as HTMLElement & { listens?: Set<string> }
      marks.listens ??= new Set()
      if (marks.listens.has(type)) return
      marks.listens.add(type)
      element.addEventListener(type, (event) => {
        const target = glassElementAt(event.target)
        if (event.target === element && target !== undefined) trigger(target, type, {})
      })
    }
  }
  const backend = new Backend()
  backend.document = {
    createElement: (tag: string) => miniElement(tags.has(tag) ? `wx-${tag}` : tag.replace(/^html-/, '')),
    createTextNode: (text: string) => document.createTextNode(text),
    createDocumentFragment: () => document.createDocumentFragment(),
  } as unknown as typeof backend.document
  return backend
}

function miniElement(tag: string): HTMLElement {
  const element = document.createElement(tag)
  const setAttribute = element.setAttribute.bind(element)
  element.setAttribute = (name: string, value: string) =>
    setAttribute(name, name === 'style' ? onPhoneScreen(String(value)) : value)
  // glass-easel puts a component's prefix before each id; people and tests look for the id alone.
  Object.defineProperty(element, 'id', {
    get: () => element.getAttribute('id') ?? '',
    set: (id: string) => setAttribute('id', id.replace(/^.*--/, '')),
  })
  return element
}
