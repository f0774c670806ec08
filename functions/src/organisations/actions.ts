// Putting organisations on the platform.

import { isDeepStrictEqual } from 'node:util'
import type { registerOrganisation } from '@ngo2/shared/organisations/contract'
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import { placeTable } from '../places'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { addOrganisationIfFree, findOrganisation } from './repository'

/** A retry answers the same; the id or the name of another organisation is refused. */
export const register: Action<typeof registerOrganisation> = async (app, input) => {
  const { organisationId: id, county, ...form } = input
  const place = (await placeTable()).placeOf(county)
  if (place === undefined) {
    throw new AppError('organisations.unknown_county', 'no such division code', { field: 'county' })
  }
  const organisation = { ...form, id, place, registeredAt: app.now().toISOString() }
  const added = await addOrganisationIfFree(app.table, organisation)
  if (added === 'added') return organisation
  const standing = await findOrganisation(app.table, id)
  if (added === 'nameTaken' && standing === undefined) {
    throw new AppError('organisations.name_taken', 'another organisation has this name', { field: 'name' })
  }
  if (standing && isSame(standing, organisation)) return standing
  throw new AppError('resource.conflict', 'this id belongs to another organisation')
}

/** Whether it was registered with these words; what was added since does not matter. */
function isSame(standing: Organisation, asked: Organisation): boolean {
  return isDeepStrictEqual({ ...standing, ...asked, registeredAt: standing.registeredAt }, standing)
}
