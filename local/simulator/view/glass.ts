// The one place that imports WeChat's component framework, with the few types the rest needs.
import { glassEasel, MiniProgramEnv } from 'glass-easel-miniprogram-adapter'

export { glassEasel, MiniProgramEnv }

export type GlassElement = glassEasel.Element
export type GlassComponent = glassEasel.GeneralComponent

/** A DOM element that glass-easel made, or made for. */
export interface LinkedElement extends HTMLElement {
  __wxElement?: GlassElement
}

/** The glass-easel element at or above a DOM node. */
export function glassElementAt(node: EventTarget | null): GlassElement | undefined {
  let at = node as (Node & { __wxElement?: GlassElement }) | null
  while (at !== null && at.__wxElement === undefined) at = at.parentNode
  return at?.__wxElement
}

/** The DOM element of a component or native node. */
export function domOf(element: GlassElement | GlassComponent): HTMLElement | undefined {
  const backend = element.getBackendElement()
  return backend instanceof HTMLElement ? backend : undefined
}
