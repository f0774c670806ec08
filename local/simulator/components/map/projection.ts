// Web Mercator: places on the map's plane, in pixels at a zoom level. WeChat's `scale` is that level, 3 to 20.

export interface Place {
  readonly latitude: number
  readonly longitude: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface MapView {
  readonly centre: Place
  readonly scale: number
  readonly width: number
  readonly height: number
}

const tilePx = 256
const toRadians = Math.PI / 180
/** Length of the equator, metres. */
const equatorM = 40_075_016.686

const worldPx = (scale: number): number => tilePx * 2 ** scale

function onPlane({ latitude, longitude }: Place, scale: number): Point {
  const sine = Math.sin(latitude * toRadians)
  return {
    x: (0.5 + longitude / 360) * worldPx(scale),
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * worldPx(scale),
  }
}

/** Where a place is drawn, from the top left of the view. */
export function pointOf(place: Place, view: MapView): Point {
  const centre = onPlane(view.centre, view.scale)
  const point = onPlane(place, view.scale)
  return { x: point.x - centre.x + view.width / 2, y: point.y - centre.y + view.height / 2 }
}

/** The place under a point of the view. */
export function placeAt(point: Point, view: MapView): Place {
  const centre = onPlane(view.centre, view.scale)
  const x = (centre.x + point.x - view.width / 2) / worldPx(view.scale)
  const y = (centre.y + point.y - view.height / 2) / worldPx(view.scale)
  return {
    longitude: (x - 0.5) * 360,
    latitude: (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / toRadians,
  }
}

/** Pixels of one metre at a latitude. */
export function pixelsPerMetre(latitude: number, scale: number): number {
  return worldPx(scale) / (equatorM * Math.cos(latitude * toRadians))
}

/** The largest whole scale and the centre that show all places with a margin in pixels. */
export function fitting(
  places: readonly Place[],
  size: { readonly width: number; readonly height: number },
  marginPx: number,
): { readonly centre: Place; readonly scale: number } | undefined {
  if (places.length === 0) return undefined
  const latitudes = places.map((place) => place.latitude)
  const longitudes = places.map((place) => place.longitude)
  const centre = {
    latitude: (Math.min(...latitudes) + Math.max(...latitudes)) / 2,
    longitude: (Math.min(...longitudes) + Math.max(...longitudes)) / 2,
  }
  for (let scale = 18; scale > 3; scale -= 1) {
    const points = places.map((place) => pointOf(place, { centre, scale, ...size }))
    const inside = points.every(
      ({ x, y }) =>
        x >= marginPx && y >= marginPx && x <= size.width - marginPx && y <= size.height - marginPx,
    )
    if (inside) return { centre, scale }
  }
  return { centre, scale: 3 }
}
