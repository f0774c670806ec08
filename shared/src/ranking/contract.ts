// What clients and server agree on about ranking runs, their snapshots and their explanations.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { Moment } from '../contract/fields'
import { Cursor, pageOf } from '../contract/page'
import { Dimension } from '../evaluations/criterion'
import { OrganisationId } from '../organisations/organisation'
import { Run, RunId } from './run'
import { Explanation, Standing } from './standing'

export const startRun = endpoint({
  name: 'startRun',
  summary: 'Start a ranking run; while one is running, the answer is that one.',
  method: 'PUT',
  path: '/ranking-runs/{runId}',
  audience: 'operator',
  input: v.object({ runId: RunId }),
  output: Run,
  refusals: [],
})

export const readRun = endpoint({
  name: 'readRun',
  summary: 'A ranking run with its progress.',
  method: 'GET',
  path: '/ranking-runs/{runId}',
  audience: 'operator',
  input: v.object({ runId: RunId }),
  output: Run,
  refusals: ['resource.missing'],
})

export const listRuns = endpoint({
  name: 'listRuns',
  summary: 'Ranking runs, newest first, and which one is published.',
  method: 'GET',
  path: '/ranking-runs',
  audience: 'operator',
  input: v.object({ cursor: v.optional(Cursor) }),
  output: v.object({ ...pageOf(Run).entries, published: v.optional(RunId) }),
  refusals: [],
})

/** One organisation before and after: against the published snapshot, largest movement of the middle first. */
export const Change = v.object({
  organisation: v.object({ id: OrganisationId, name: v.string() }),
  before: v.optional(Standing),
  after: Standing,
})
export type Change = v.InferOutput<typeof Change>

/** Of the peers, 0 to 100: in the published snapshot and in this one; absent where nobody has a figure. */
export const Medians = v.object({ before: v.optional(v.number()), after: v.optional(v.number()) })
export type Medians = v.InferOutput<typeof Medians>

export const listChanges = endpoint({
  name: 'listChanges',
  summary: 'What publishing this run would change in one dimension.',
  method: 'GET',
  path: '/ranking-runs/{runId}/changes',
  audience: 'operator',
  input: v.object({ runId: RunId, dimension: Dimension, cursor: v.optional(Cursor) }),
  output: v.object({ ...pageOf(Change).entries, medians: Medians }),
  refusals: ['resource.missing'],
})

export const explainStanding = endpoint({
  name: 'explainStanding',
  summary: "Why an organisation's published figure is what it is.",
  method: 'GET',
  path: '/organisations/{organisationId}/explanations/{dimension}',
  audience: 'anyone',
  input: v.object({ organisationId: OrganisationId, dimension: Dimension }),
  output: v.object({ explanation: Explanation, runId: RunId, publishedAt: Moment, parameters: v.string() }),
  refusals: ['resource.missing'],
})
