// What clients and server agree on about papers: books as files to hand in or to keep.
import * as v from 'valibot'
import { Quarter, Year } from '../books/period'
import { endpoint } from '../contract/endpoint'
import { Moment } from '../contract/fields'
import { OrganisationId } from '../organisations/organisation'

export const PaperFormat = v.picklist(['csv', 'xlsx', 'pdf'])
export type PaperFormat = v.InferOutput<typeof PaperFormat>

/** How long the address of a team's paper is good for. */
export const paperMinutes = 10

/** Where everybody finds the accounts of a public year, behind the API's address. */
export function accountsPath(organisationId: OrganisationId, year: Year, format: PaperFormat): `/${string}` {
  return `/papers/${organisationId}/accounts/${year}.${format}`
}

export const openPaper = endpoint({
  name: 'openPaper',
  summary: 'An address, good for ten minutes, of a quarter with its lines or of a year’s accounts.',
  method: 'POST',
  path: '/organisations/{organisationId}/papers',
  audience: 'member',
  input: v.object({ organisationId: OrganisationId, period: v.union([Quarter, Year]), format: PaperFormat }),
  /** The path stands behind the API's address. */
  output: v.object({ path: v.string(), expiresAt: Moment }),
  refusals: ['auth.forbidden', 'resource.missing', 'rate.limited'],
  perMinute: 10,
})
