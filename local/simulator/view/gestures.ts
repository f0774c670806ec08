// Fingers and the mouse, turned into WeChat's touch events, taps and long presses.
import { trigger } from './backend'
import { type GlassComponent, type GlassElement, glassElementAt } from './glass'
import { pressHover, releaseHover } from './hover'

const tapSlopPx = 10
const longPressMs = 350
/** How long after a touch mouse events are only its echo. */
const playedMouseMs = 800

interface Finger {
  readonly identifier: number
  readonly clientX: number
  readonly clientY: number
}

interface Press {
  readonly target: GlassElement
  readonly start: Finger
  readonly timer: number
  state: 'maybeTap' | 'long' | 'moved'
}

/** Listens on the element that holds all screens. Answers how to stop. */
export function listenToGestures(holder: HTMLElement): () => void {
  const presses = new Map<number, Press>()
  let touchedAt = Number.NEGATIVE_INFINITY
  /** Whether the last press was neither long nor a drag. */
  let isTap = true

  const begin = (finger: Finger, node: EventTarget | null): void => {
    const target = glassElementAt(node)
    if (target === undefined) return
    const timer = window.setTimeout(() => {
      if (press.state !== 'maybeTap') return
      press.state = 'long'
      trigger(target, 'longpress', pointOn(holder, finger), { fields: touchesOf(holder, [finger]) })
    }, longPressMs)
    const press: Press = { target, start: finger, timer, state: 'maybeTap' }
    presses.set(finger.identifier, press)
    pressHover(node)
  }
  const move = (finger: Finger): void => {
    const press = presses.get(finger.identifier)
    if (press === undefined || press.state === 'moved') return
    const { start } = press
    if (Math.hypot(finger.clientX - start.clientX, finger.clientY - start.clientY) <= tapSlopPx) return
    press.state = 'moved'
    clearTimeout(press.timer)
    releaseHover()
  }
  const end = (finger: Finger, ended: 'up' | 'cancelled'): void => {
    const press = presses.get(finger.identifier)
    presses.delete(finger.identifier)
    releaseHover()
    if (press === undefined) return
    clearTimeout(press.timer)
    isTap = ended === 'up' && press.state === 'maybeTap'
  }
  // The browser's click comes last of all. A dialog opened any earlier would be clicked by the same finger.
  const onClick = (event: MouseEvent): void => {
    const target = glassElementAt(event.target)
    if (!isTap || target === undefined || (target as Partial<GlassComponent>).is === tapsForItself) return
    const finger = { identifier: 0, clientX: event.clientX, clientY: event.clientY }
    trigger(target, 'tap', pointOn(holder, finger), { fields: touchesOf(holder, [finger]) })
  }

  const onTouch = (event: TouchEvent): void => {
    touchedAt = event.timeStamp
    const changed = [...event.changedTouches]
    const target = glassElementAt(event.target)
    if (target !== undefined) {
      const fields = touchesOf(holder, [...event.touches], changed)
      const { prevented } = trigger(target, event.type, {}, { fields })
      if (prevented && event.cancelable) event.preventDefault()
    }
    for (const finger of changed) {
      if (event.type === 'touchstart') begin(finger, event.target)
      else if (event.type === 'touchmove') move(finger)
      else end(finger, event.type === 'touchend' ? 'up' : 'cancelled')
    }
  }
  // The left button plays one finger, except where the browser itself plays the mouse after a touch.
  const onMouse = (event: MouseEvent): void => {
    if (event.timeStamp - touchedAt < playedMouseMs || event.button !== 0) return
    const isDown = event.type === 'mousedown'
    if (!isDown && !presses.has(mouseFinger)) return
    const finger = { identifier: mouseFinger, clientX: event.clientX, clientY: event.clientY }
    const type = isDown ? 'touchstart' : event.type === 'mousemove' ? 'touchmove' : 'touchend'
    const target = isDown ? glassElementAt(event.target) : presses.get(mouseFinger)?.target
    if (target !== undefined) {
      trigger(target, type, {}, { fields: touchesOf(holder, type === 'touchend' ? [] : [finger], [finger]) })
    }
    if (isDown) begin(finger, event.target)
    else if (type === 'touchmove') move(finger)
    else end(finger, holder.contains(event.target as Node) ? 'up' : 'cancelled')
  }

  const stop = new AbortController()
  const { signal } = stop
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
    holder.addEventListener(type, onTouch, { passive: false, signal })
  }
  holder.addEventListener('mousedown', onMouse, { signal })
  holder.addEventListener('click', onClick, { signal })
  window.addEventListener('mousemove', onMouse, { signal })
  window.addEventListener('mouseup', onMouse, { signal })
  return () => stop.abort()
}

const mouseFinger = -1
/** The map says where it was tapped, and a tap on a marker is none on the map. */
const tapsForItself = 'wx/map'

/** Where a finger is in the page, as a tap's detail says it: CSS pixels from the document's top left. */
function pointOn(holder: HTMLElement, finger: Finger): { readonly x: number; readonly y: number } {
  const { pageX: x, pageY: y } = touchOf(holder, finger)
  return { x, y }
}

function touchesOf(holder: HTMLElement, touches: readonly Finger[], changed = touches) {
  return {
    touches: touches.map((finger) => touchOf(holder, finger)),
    changedTouches: changed.map((finger) => touchOf(holder, finger)),
  }
}

function touchOf(holder: HTMLElement, { identifier, clientX, clientY }: Finger) {
  const { left, top } = holder.getBoundingClientRect()
  const scroller = holder.querySelector<HTMLElement>('.screen:not([hidden]) > .scroller')
  const [x, y] = [clientX - left, clientY - top]
  return { identifier, clientX: x, clientY: y, pageX: x, pageY: y + (scroller?.scrollTop ?? 0) }
}
