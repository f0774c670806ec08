// Promises of the map's projection.
import { expect, test } from '@jest/globals'
import { fitting, type MapView, pixelsPerMetre, placeAt, pointOf } from './projection'

const minqin = { latitude: 38.62, longitude: 103.09 }
const view: MapView = { centre: minqin, scale: 12, width: 375, height: 300 }

test('the centre is in the middle', () => {
  expect(pointOf(minqin, view)).toEqual({ x: 187.5, y: 150 })
})

test('a tapped point is the place drawn there', () => {
  const place = { latitude: 38.66, longitude: 103.02 }
  const back = placeAt(pointOf(place, view), view)
  expect(back.latitude).toBeCloseTo(place.latitude, 9)
  expect(back.longitude).toBeCloseTo(place.longitude, 9)
})

test('one level closer doubles a metre', () => {
  expect(pixelsPerMetre(38, 13)).toBeCloseTo(2 * pixelsPerMetre(38, 12), 9)
})

test('all included places are inside the margin', () => {
  const places = [minqin, { latitude: 39.4, longitude: 104.2 }, { latitude: 38.1, longitude: 102.6 }]
  const fit = fitting(places, view, 20)
  for (const place of places) {
    const { x, y } = pointOf(place, { ...view, ...(fit ?? { centre: minqin, scale: 3 }) })
    expect(Math.min(x, y, view.width - x, view.height - y)).toBeGreaterThanOrEqual(20)
  }
})
