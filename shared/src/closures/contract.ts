// What clients and server agree on about taking everything of an organisation home.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { Moment } from '../contract/fields'
import { idOf } from '../contract/ids'
import { OrganisationId } from '../organisations/organisation'

export const TakeOutId = idOf('tko')
export type TakeOutId = v.InferOutput<typeof TakeOutId>

/** Days a parcel lies ready. */
export const takeOutDays = 7

/**
 * A parcel: zip files that open without a network, beginning with `index.html`. Several where there are many files; the first holds the
 * page and all data. `addressesUntil` is short: ask again for fresh addresses while the parcel lies there.
 */
export const TakeOut = v.object({
  id: TakeOutId,
  organisationId: OrganisationId,
  askedAt: Moment,
  progress: v.variant('is', [
    v.object({ is: v.literal('packing') }),
    v.object({
      is: v.literal('ready'),
      keptUntil: Moment,
      addressesUntil: Moment,
      parts: v.array(v.object({ url: v.string(), bytes: v.number() })),
    }),
    v.object({ is: v.literal('gone') }),
  ]),
})
export type TakeOut = v.InferOutput<typeof TakeOut>

const one = v.object({ organisationId: OrganisationId, takeOutId: TakeOutId })

export const askTakeOut = endpoint({
  name: 'askTakeOut',
  summary:
    'Pack everything of an organisation into zip files: its page, evidence, books, projects, corrections, log and files. Asking again answers the same.',
  method: 'PUT',
  path: '/organisations/{organisationId}/take-outs/{takeOutId}',
  audience: 'member',
  input: one,
  output: TakeOut,
  refusals: ['auth.forbidden', 'resource.conflict', 'closures.day_full', 'rate.limited'],
  perMinute: 10,
})

export const readTakeOut = endpoint({
  name: 'readTakeOut',
  summary: 'How the packing goes; once ready, where to fetch it.',
  method: 'GET',
  path: '/organisations/{organisationId}/take-outs/{takeOutId}',
  audience: 'member',
  input: one,
  output: TakeOut,
  refusals: ['auth.forbidden', 'resource.missing'],
})
