// map: WeChat's map without its tiles. Shapes, markers, taps and dragging are real, the ground is plain paper.
import { type BuiltIn, listOf, numberOf, type Part } from '../built-in'
import { drawMarkers, type Marker } from './markers'
import { fitting, type MapView, type Place, placeAt } from './projection'
import { drawShapes } from './shapes'

const marginPx = 40
const defaultScale = 16

export const map: BuiltIn = {
  name: 'map',
  properties: {
    longitude: 'any',
    latitude: 'any',
    scale: 'any',
    minScale: 'any',
    maxScale: 'any',
    markers: 'list',
    covers: 'list',
    polyline: 'list',
    polygons: 'list',
    circles: 'list',
    controls: 'list',
    includePoints: 'list',
    showLocation: 'yesNo',
    subkey: 'text',
    layerStyle: 'any',
    rotate: 'any',
    skew: 'any',
    enable3D: 'yesNo',
    showCompass: 'yesNo',
    showScale: 'yesNo',
    enableOverlooking: 'yesNo',
    enableAutoMaxOverlooking: 'yesNo',
    enableZoom: 'yesNo',
    enableScroll: 'yesNo',
    enableRotate: 'yesNo',
    enableSatellite: 'yesNo',
    enableTraffic: 'yesNo',
    enablePoi: 'yesNo',
    enableBuilding: 'yesNo',
    setting: 'any',
    theme: 'text',
    nativeProps: 'any',
  },
  attach(part) {
    const { element, props, follow, emit, shell } = part
    const ground = document.createElement('div')
    ground.className = 'map-ground'
    element.append(ground)
    let seen: { centre: Place; scale: number } = {
      centre: { latitude: 0, longitude: 0 },
      scale: defaultScale,
    }
    const view = (): MapView => ({ ...seen, width: element.clientWidth, height: element.clientHeight })
    const draw = (): void => {
      const { polygons, polyline, circles, markers } = props()
      ground.replaceChildren(
        drawShapes(
          { polygons: listOf(polygons), polyline: listOf(polyline), circles: listOf(circles) },
          view(),
        ),
        ...drawMarkers(listOf<Marker>(markers), view(), {
          pictureUrl: shell.pictureUrl,
          tapped: (markerId) => emit('markertap', { markerId }),
          calloutTapped: (markerId) => emit('callouttap', { markerId }),
        }),
      )
    }
    const look = (to: { centre: Place; scale: number }): void => {
      seen = to
      draw()
    }
    follow(['latitude', 'longitude', 'scale'], () => {
      const { latitude, longitude, scale } = props()
      look({
        centre: { latitude: numberOf(latitude, 0), longitude: numberOf(longitude, 0) },
        scale: numberOf(scale, defaultScale) || defaultScale,
      })
    })
    follow(['markers', 'polygons', 'polyline', 'circles'], draw)
    follow(['includePoints'], () => {
      const fit = fitting(listOf<Place>(props().includePoints), view(), marginPx)
      if (fit !== undefined) look(fit)
    })
    const resized = new ResizeObserver(draw)
    resized.observe(element)
    part.onDetach(() => resized.disconnect())
    letDrag(part, view, look)
    controls.set(element, { view, look })
    emit('updated', {})
  },
}

interface Control {
  readonly view: () => MapView
  readonly look: (to: { centre: Place; scale: number }) => void
}

const controls = new WeakMap<Element, Control>()

/** What wx.createMapContext may do with the map that stands at a DOM element. */
export function mapControl(element: Element): Control | undefined {
  return controls.get(element)
}

function letDrag({ element, props, emit }: Part, view: Control['view'], look: Control['look']): void {
  let from: { x: number; y: number } | undefined
  let moved = false
  element.addEventListener('pointerdown', (event) => {
    from = { x: event.clientX, y: event.clientY }
    moved = false
  })
  element.addEventListener('pointermove', (event) => {
    if (from === undefined || props().enableScroll === false) return
    const [byX, byY] = [event.clientX - from.x, event.clientY - from.y]
    if (!moved && Math.hypot(byX, byY) < 8) return
    moved = true
    from = { x: event.clientX, y: event.clientY }
    const { width, height, scale } = view()
    look({ centre: placeAt({ x: width / 2 - byX, y: height / 2 - byY }, view()), scale })
  })
  const end = () => {
    if (moved)
      emit('regionchange', {
        type: 'end',
        causedBy: 'drag',
        centerLocation: view().centre,
        scale: view().scale,
      })
    from = undefined
  }
  element.addEventListener('pointerup', end)
  element.addEventListener('pointerleave', end)
  element.addEventListener('click', (event) => {
    if (moved || (event.target as Element).closest('.map-marker') !== null) return
    const box = element.getBoundingClientRect()
    emit('tap', placeAt({ x: event.clientX - box.left, y: event.clientY - box.top }, view()))
  })
}
