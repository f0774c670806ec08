// What clients and server agree on about draws: the public log, one's own lots, and the figures staff see.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { Day } from '../contract/fields'
import { Cursor, pageOf } from '../contract/page'
import { Organisation, OrganisationId } from '../organisations/organisation'
import { Draw, OpenDraw, Pseudonym, SeedChain } from './draw'
import { Lot, LotId } from './lot'

export const listDraws = endpoint({
  name: 'listDraws',
  summary:
    'The public log of draws, newest week first: what was fixed before each, and whether it is open already.',
  method: 'GET',
  path: '/draws',
  audience: 'anyone',
  input: v.object({ cursor: v.optional(Cursor) }),
  output: pageOf(Draw),
  refusals: [],
})

export const listSeedChains = endpoint({
  name: 'listSeedChains',
  summary: 'For every year the value all its seeds hang on, published before the first of them was used.',
  method: 'GET',
  path: '/seed-chains',
  audience: 'anyone',
  input: v.object({}),
  output: v.object({ items: v.array(SeedChain) }),
  refusals: [],
})

export const readDraw = endpoint({
  name: 'readDraw',
  summary: 'A draw with its list and seed, a week after it was held, so that anyone can do it again.',
  method: 'GET',
  path: '/organisations/{organisationId}/draws/{week}',
  audience: 'anyone',
  input: v.object({ organisationId: OrganisationId, week: Day }),
  output: OpenDraw,
  refusals: ['resource.missing', 'draws.still_closed'],
  perMinute: 30,
})

export const listMyPseudonyms = endpoint({
  name: 'listMyPseudonyms',
  summary:
    'As whom I stand in the draws of the last weeks, if I stand in them: to look for in the open lists. Nobody else is told.',
  method: 'GET',
  path: '/me/pseudonyms',
  audience: 'member',
  input: v.object({}),
  output: v.object({
    items: v.array(
      v.object({
        week: Day,
        organisation: v.pick(Organisation, ['id', 'name', 'example']),
        pseudonym: Pseudonym,
      }),
    ),
  }),
  refusals: [],
  perMinute: 20,
})

export const listMyLots = endpoint({
  name: 'listMyLots',
  summary: 'What I was asked by lot, newest first.',
  method: 'GET',
  path: '/me/lots',
  audience: 'member',
  input: v.object({ cursor: v.optional(Cursor) }),
  output: pageOf(Lot),
  refusals: [],
})

export const declineLot = endpoint({
  name: 'declineLot',
  summary: 'Rather not. It costs nothing and nobody is told.',
  method: 'POST',
  path: '/me/lots/{lotId}/refusal',
  audience: 'member',
  input: v.object({ lotId: LotId }),
  output: Lot,
  refusals: ['resource.missing', 'draws.taken', 'draws.over'],
})

export const readDrawFigures = endpoint({
  name: 'readDrawFigures',
  summary:
    'What became of the lots of the last thirteen weeks, all organisations together; nothing of fewer than five people.',
  method: 'GET',
  path: '/draw-figures',
  audience: 'operator',
  input: v.object({}),
  output: v.object({
    weeks: v.array(
      v.object({
        week: Day,
        draws: v.number(),
        /** People asked, and of them those who answered; absent below five. */
        asked: v.optional(v.number()),
        taken: v.optional(v.number()),
      }),
    ),
  }),
  refusals: [],
})
