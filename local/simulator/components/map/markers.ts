// Draws a map's markers with their labels and call-outs, and says which was tapped.
import { type MapView, type Place, pointOf } from './projection'

export interface Marker extends Place {
  readonly id: number
  readonly title?: string
  readonly iconPath?: string
  readonly width?: number | string
  readonly height?: number | string
  readonly anchor?: { readonly x: number; readonly y: number }
  readonly label?: Words
  readonly callout?: Words
  readonly ariaLabel?: string
}

interface Words {
  readonly content: string
  readonly color?: string
  readonly fontSize?: number
  readonly bgColor?: string
  readonly padding?: number
  readonly borderRadius?: number
  readonly display?: string
}

export interface MarkerListeners {
  readonly pictureUrl: (src: string) => string | undefined
  readonly tapped: (id: number) => void
  readonly calloutTapped: (id: number) => void
}

export function drawMarkers(
  markers: readonly Marker[],
  view: MapView,
  listeners: MarkerListeners,
): HTMLElement[] {
  return markers.map((marker) => {
    const { x, y } = pointOf(marker, view)
    const { x: anchorX = 0.5, y: anchorY = 1 } = marker.anchor ?? {}
    const pin = document.createElement('div')
    pin.className = 'map-marker'
    pin.style.cssText = `left:${x}px;top:${y}px;--anchor-x:${-anchorX * 100}%;--anchor-y:${-anchorY * 100}%`
    pin.setAttribute('role', 'button')
    pin.setAttribute(
      'aria-label',
      marker.ariaLabel ?? marker.title ?? marker.callout?.content ?? `${marker.id}`,
    )
    pin.append(pictureOf(marker, listeners.pictureUrl))
    pin.addEventListener('click', () => listeners.tapped(marker.id))
    if (marker.label !== undefined) pin.append(words('map-label', marker.label))
    if (marker.callout?.display === 'ALWAYS') {
      const callout = words('map-callout', marker.callout)
      callout.addEventListener('click', (event) => {
        event.stopPropagation()
        listeners.calloutTapped(marker.id)
      })
      pin.append(callout)
    }
    return pin
  })
}

function pictureOf({ iconPath, width, height }: Marker, urlOf: MarkerListeners['pictureUrl']): HTMLElement {
  const url = iconPath === undefined || iconPath === '' ? undefined : urlOf(iconPath)
  if (url === undefined) {
    const drop = document.createElement('i')
    drop.className = 'map-pin'
    return drop
  }
  const picture = document.createElement('img')
  picture.src = url
  picture.alt = ''
  picture.draggable = false
  if (width !== undefined) picture.style.width = pixels(width)
  if (height !== undefined) picture.style.height = pixels(height)
  return picture
}

const pixels = (size: number | string): string => (typeof size === 'number' ? `${size}px` : size)

function words(className: string, it: Words): HTMLElement {
  const element = document.createElement('span')
  element.className = className
  element.textContent = it.content
  Object.assign(element.style, {
    color: it.color ?? '',
    fontSize: it.fontSize === undefined ? '' : `${it.fontSize}px`,
    background: it.bgColor ?? '',
    padding: it.padding === undefined ? '' : `${it.padding}px`,
    borderRadius: it.borderRadius === undefined ? '' : `${it.borderRadius}px`,
  })
  return element
}
