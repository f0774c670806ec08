// The door of places: finding a province, prefecture or county, so that no phone carries the table of them.
import { searchPlaces } from '@ngo2/shared/places/contract'
import { openRoute } from '../platform/route'

export const placeRoutes = [
  openRoute(searchPlaces, async (_app, { q = '', parent }) => {
    const { placesFor, placesIn } = await import('@ngo2/shared/places/search')
    return { items: q === '' ? placesIn(parent) : placesFor(q, parent) }
  }),
]

/** The table of all places. It is large, so it is read when somebody first needs it and not while the function starts. */
export const placeTable = () => import('@ngo2/shared/organisations/division')

/** The same with what every place is called aloud. */
export const spokenPlaces = () => import('@ngo2/shared/places/spoken')
