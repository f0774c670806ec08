// hover-class: what a pressed view, button or navigator looks like.
import type { GlassComponent, LinkedElement } from './glass'

interface Hovering {
  readonly element: HTMLElement
  readonly classes: readonly string[]
  readonly timer: number
  readonly stayMs: number
}

let hovering: Hovering[] = []

/** Presses the element at a node, and those around it until one says stop. */
export function pressHover(node: EventTarget | null): void {
  for (let at = node as LinkedElement | null; at !== null; at = at.parentElement) {
    const data = (at.__wxElement as GlassComponent | undefined)?.data as Record<string, unknown> | undefined
    const hoverClass = data?.hoverClass
    if (typeof hoverClass !== 'string' || hoverClass === '' || hoverClass === 'none' || data?.disabled)
      continue
    const element = at
    const classes = hoverClass.split(/\s+/)
    const startMs = Number(data?.hoverStartTime ?? 50)
    const timer = window.setTimeout(() => element.classList.add(...classes), startMs)
    hovering.push({ element, classes, timer, stayMs: Number(data?.hoverStayTime ?? 400) })
    if (data?.hoverStopPropagation) break
  }
}

export function releaseHover(): void {
  for (const { element, classes, timer, stayMs } of hovering) {
    if (classes.some((name) => element.classList.contains(name))) {
      window.setTimeout(() => element.classList.remove(...classes), stayMs)
    } else clearTimeout(timer)
  }
  hovering = []
}
