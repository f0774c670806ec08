// How a built-in component is written down.
import type { Shell } from './shell'

/** Kinds of properties, as WeChat's documentation lists them. */
export type PropertyKind = 'text' | 'yesNo' | 'list' | 'any'

export interface BuiltIn {
  readonly name: string
  readonly properties?: Readonly<Record<string, PropertyKind>>
  /** WXML; the children alone by default. Inner native tags are written `html-…`. */
  readonly template?: string
  /** Called once the component stands in the document. */
  readonly attach?: (part: Part) => void
}

/** One built-in component on a page. */
export interface Part {
  readonly element: HTMLElement
  readonly shell: Shell
  /** Current properties, by their names in camelCase. */
  readonly props: () => Readonly<Record<string, unknown>>
  /** Changes a property from inside, as a person's touch does. */
  readonly set: (patch: Readonly<Record<string, unknown>>) => void
  /** Runs now and whenever one of the properties changes. */
  readonly follow: (names: readonly string[], draw: () => void) => void
  /** Fires an event that does not bubble, as built-in components do. */
  readonly emit: (type: string, detail: unknown) => void
  readonly onTap: (listener: () => void) => void
  /** Taps it, as a label does for what it names. */
  readonly tap: () => void
  readonly id: () => string
  readonly dataset: () => Readonly<Record<string, unknown>>
  /** Runs when the component leaves the document. */
  readonly onDetach: (task: () => void) => void
}

/** A number property, which WeChat also takes as text. */
export function numberOf(value: unknown, otherwise: number): number {
  // Number() makes 0 of null and of an empty text, which both mean "not set" here.
  if (value === null || value === undefined || String(value).trim() === '') return otherwise
  const number = Number(value)
  return Number.isFinite(number) ? number : otherwise
}

/** A list property; anything else is an empty one. */
export const listOf = <T>(value: unknown): readonly T[] => (Array.isArray(value) ? value : [])

/** The part behind a DOM element, for components that look at each other (forms, groups, labels). */
export const parts = new WeakMap<Element, Part>()

/** Parts below an element whose tag is one of these. */
export function partsWithin(element: Element, tags: readonly string[]): readonly Part[] {
  const found = element.querySelectorAll(tags.map((tag) => `wx-${tag}`).join(','))
  return [...found].flatMap((it) => parts.get(it) ?? [])
}

/** The part that encloses an element. */
export function partAround(element: Element, tag: string): Part | undefined {
  const found = element.parentElement?.closest(`wx-${tag}`)
  return found ? parts.get(found) : undefined
}
