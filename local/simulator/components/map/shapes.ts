// Draws polygons, lines and circles of a map as SVG.
import { type MapView, type Place, pixelsPerMetre, pointOf } from './projection'

interface Polygon {
  readonly points: readonly Place[]
  readonly strokeWidth?: number
  readonly strokeColor?: string
  readonly fillColor?: string
}

interface Polyline {
  readonly points: readonly Place[]
  readonly color?: string
  readonly width?: number
  readonly dottedLine?: boolean
}

interface Circle extends Place {
  readonly radius: number
  readonly color?: string
  readonly fillColor?: string
  readonly strokeWidth?: number
}

export interface Shapes {
  readonly polygons: readonly Polygon[]
  readonly polyline: readonly Polyline[]
  readonly circles: readonly Circle[]
}

const namespace = 'http://www.w3.org/2000/svg'

/** A fresh picture of the shapes in this view. */
export function drawShapes({ polygons, polyline, circles }: Shapes, view: MapView): SVGSVGElement {
  const svg = made('svg', { width: '100%', height: '100%' }) as SVGSVGElement
  const pointsOf = (places: readonly Place[]) =>
    places
      .map((place) => pointOf(place, view))
      .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
      .join(' ')
  for (const { points, strokeWidth = 1, strokeColor = '#000', fillColor = 'none' } of polygons) {
    svg.append(
      made('polygon', {
        points: pointsOf(points),
        'stroke-width': strokeWidth,
        stroke: strokeColor,
        fill: fillColor,
      }),
    )
  }
  for (const { points, color = '#000', width = 1, dottedLine } of polyline) {
    svg.append(
      made('polyline', {
        points: pointsOf(points),
        stroke: color,
        'stroke-width': width,
        fill: 'none',
        ...(dottedLine && { 'stroke-dasharray': '6 4' }),
      }),
    )
  }
  for (const { radius, color = '#000', fillColor = 'none', strokeWidth = 1, ...place } of circles) {
    const { x, y } = pointOf(place, view)
    const r = radius * pixelsPerMetre(place.latitude, view.scale)
    svg.append(
      made('circle', { cx: x, cy: y, r, stroke: color, fill: fillColor, 'stroke-width': strokeWidth }),
    )
  }
  return svg
}

function made(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(namespace, tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
  return element
}
