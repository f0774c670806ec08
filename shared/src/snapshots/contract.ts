// What clients and server agree on about reading rankings: the published one, every past one, and what moved between them.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { whole } from '../contract/fields'
import { Cursor, pageOf } from '../contract/page'
import { Dimension } from '../evaluations/criterion'
import { OrganisationId } from '../organisations/organisation'
import { Traits } from '../ranking/peers'
import { RunId } from '../ranking/run'
import { Section, Standing } from '../ranking/standing'
import { ExplanationAt, PublishedSnapshot, RankedOrganisationRow, TrendPoint } from './snapshot'

/** Organisations held against one another on one screen. */
export const comparedMax = 4

export const listSnapshots = endpoint({
  name: 'listSnapshots',
  summary: 'Every snapshot that was ever published, newest first; none is ever taken away.',
  method: 'GET',
  path: '/snapshots',
  audience: 'anyone',
  input: v.object({ cursor: v.optional(Cursor) }),
  output: pageOf(PublishedSnapshot),
  refusals: [],
})

export const readRanking = endpoint({
  name: 'readRanking',
  summary:
    'The figures of one set of peers in a snapshot, the published one unless named, section by section, shuffled inside by the seed. The cursor stays on its snapshot.',
  method: 'GET',
  path: '/rankings',
  audience: 'anyone',
  input: v.object({
    dimension: Dimension,
    /** A past snapshot; a cursor names its own. */
    snapshot: v.optional(RunId),
    /** Only organisations with these traits. */
    ...Traits.entries,
    section: v.optional(Section),
    seed: whole(0, 999_999),
    cursor: v.optional(Cursor),
  }),
  output: v.object({ ...pageOf(RankedOrganisationRow).entries, snapshot: PublishedSnapshot }),
  refusals: ['resource.missing'],
})

export const readTrend = endpoint({
  name: 'readTrend',
  summary: 'Where an organisation stood in the snapshots that were published, newest first.',
  method: 'GET',
  path: '/organisations/{organisationId}/standings',
  audience: 'anyone',
  input: v.object({ organisationId: OrganisationId, cursor: v.optional(Cursor) }),
  output: pageOf(TrendPoint),
  refusals: ['resource.missing'],
})

export const readMove = endpoint({
  name: 'readMove',
  summary: 'What an organisation’s figure was made of in the published snapshot and in the one before it.',
  method: 'GET',
  path: '/organisations/{organisationId}/moves/{dimension}',
  audience: 'anyone',
  input: v.object({ organisationId: OrganisationId, dimension: Dimension }),
  output: v.object({ before: v.optional(ExplanationAt), after: ExplanationAt }),
  refusals: ['resource.missing'],
})

/** Two to four ids, joined by commas. */
export const ComparedIds = v.pipe(
  v.string(),
  v.transform((ids) => [...new Set(ids.split(','))]),
  v.array(OrganisationId),
  v.minLength(2),
  v.maxLength(comparedMax),
)

export const compareOrganisations = endpoint({
  name: 'compareOrganisations',
  summary: 'Two to four organisations side by side in the published snapshot, in the order asked.',
  method: 'GET',
  path: '/comparisons',
  audience: 'anyone',
  input: v.object({ organisations: ComparedIds }),
  output: v.object({
    items: v.array(
      v.object({
        organisation: RankedOrganisationRow.entries.organisation,
        standings: v.object({ transparency: Standing, communication: Standing }),
      }),
    ),
    snapshot: v.optional(PublishedSnapshot),
  }),
  refusals: ['resource.missing'],
})
