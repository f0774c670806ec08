// The door of places: finding a province, prefecture or county, so that no phone carries the table of them.
import { searchPlaces } from '@ngo2/shared/places/contract'
import { placesFor, placesIn } from '@ngo2/shared/places/search'
import { openRoute } from '../platform/route'

export const placeRoutes = [
  openRoute(searchPlaces, async (_app, { q = '', parent }) => ({
    items: q === '' ? placesIn(parent) : placesFor(q, parent),
  })),
]
