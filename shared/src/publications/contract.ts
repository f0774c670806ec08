// What the console and the server agree on about publishing a snapshot: looking first, two people, and the way back.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { whole } from '../contract/fields'
import { Cursor, pageOf } from '../contract/page'
import { Dimension } from '../evaluations/criterion'
import { OrganisationId } from '../organisations/organisation'
import { Run, RunId } from '../ranking/run'
import { PublicationEntry, Publishing, RollBackBecause } from './proposal'
import { ReviewBecause, ReviewItem, ReviewVerdict } from './review'

export const readPublishing = endpoint({
  name: 'readPublishing',
  summary: 'How far a ready run is on its way to being published: its review list and its proposal.',
  method: 'GET',
  path: '/ranking-runs/{runId}/publishing',
  audience: 'operator',
  input: v.object({ runId: RunId }),
  output: Publishing,
  refusals: ['resource.missing', 'ranking.not_ready'],
})

export const listReview = endpoint({
  name: 'listReview',
  summary: 'Organisations a person must look at before this run is published; those not decided first.',
  method: 'GET',
  path: '/ranking-runs/{runId}/review',
  audience: 'operator',
  input: v.object({ runId: RunId, cursor: v.optional(Cursor) }),
  output: pageOf(ReviewItem),
  refusals: ['resource.missing', 'ranking.not_ready'],
})

export const decideReview = endpoint({
  name: 'decideReview',
  summary: 'Say that an organisation stands as calculated, or that this run must not be published, and why.',
  method: 'PUT',
  path: '/ranking-runs/{runId}/review/{organisationId}/{dimension}',
  audience: 'operator',
  input: v.object({
    runId: RunId,
    organisationId: OrganisationId,
    dimension: Dimension,
    verdict: ReviewVerdict,
    because: ReviewBecause,
    /** Of the decision the operator saw, 0 where there was none. */
    version: whole(0, 1_000_000),
  }),
  output: ReviewItem,
  refusals: ['resource.missing', 'ranking.not_ready', 'publications.decided_meanwhile'],
})

export const proposeRun = endpoint({
  name: 'proposeRun',
  summary:
    'Propose this snapshot for publication; another operator confirms. `replaces` is the one seen published.',
  method: 'PUT',
  path: '/ranking-runs/{runId}/proposal',
  audience: 'operator',
  input: v.object({ runId: RunId, replaces: v.nullable(RunId) }),
  output: Publishing,
  refusals: [
    'resource.missing',
    'ranking.not_ready',
    'ranking.published_meanwhile',
    'publications.review_open',
    'publications.review_stopped',
    'publications.proposed_meanwhile',
  ],
})

export const withdrawProposal = endpoint({
  name: 'withdrawProposal',
  summary: 'Take a proposal back; answers the same where there is none.',
  method: 'DELETE',
  path: '/ranking-runs/{runId}/proposal',
  audience: 'operator',
  input: v.object({ runId: RunId }),
  output: Publishing,
  refusals: ['resource.missing', 'ranking.not_ready'],
})

export const publishRun = endpoint({
  name: 'publishRun',
  summary: 'Confirm a proposal of another operator: this snapshot becomes the published one.',
  method: 'POST',
  path: '/ranking-runs/{runId}/publication',
  audience: 'operator',
  input: v.object({ runId: RunId, replaces: v.nullable(RunId) }),
  output: Run,
  refusals: [
    'resource.missing',
    'ranking.not_ready',
    'ranking.published_meanwhile',
    'publications.not_proposed',
    'publications.second_person',
    'publications.review_open',
    'publications.review_stopped',
  ],
})

export const rollBack = endpoint({
  name: 'rollBack',
  summary: 'Bring a snapshot back that was published before, and say why; one operator suffices.',
  method: 'POST',
  path: '/ranking-runs/{runId}/return',
  audience: 'operator',
  input: v.object({ runId: RunId, replaces: RunId, because: RollBackBecause }),
  output: Run,
  refusals: ['resource.missing', 'ranking.published_meanwhile', 'publications.never_published'],
})

export const listPublicationLog = endpoint({
  name: 'listPublicationLog',
  summary: 'Who decided, proposed, published and rolled back, newest first.',
  method: 'GET',
  path: '/ranking-log',
  audience: 'operator',
  input: v.object({ cursor: v.optional(Cursor) }),
  output: pageOf(PublicationEntry),
  refusals: [],
})
