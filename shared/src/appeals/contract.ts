// What clients and server agree on about checks and appeals.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { text } from '../contract/fields'
import { Cursor, pageOf } from '../contract/page'
import { Evaluation } from '../evaluations/evaluation'
import { OrganisationId } from '../organisations/organisation'
import { Check, CheckId, CheckVerdict, OrganisationMatter } from './check'

const Reason = text(5, 500)

export const askCheck = endpoint({
  name: 'askCheck',
  summary:
    'Ask the platform to check one’s standing, somebody’s words or one’s reply; it stays as it is and is marked until decided.',
  method: 'PUT',
  path: '/organisations/{organisationId}/checks/{checkId}',
  audience: 'member',
  input: v.object({
    organisationId: OrganisationId,
    checkId: CheckId,
    matter: OrganisationMatter,
    reason: Reason,
  }),
  output: Check,
  refusals: [
    'auth.forbidden',
    'resource.missing',
    'resource.conflict',
    'appeals.under_way',
    'appeals.too_soon',
    'appeals.frozen',
  ],
  perMinute: 10,
})

export const listChecks = endpoint({
  name: 'listChecks',
  summary: 'The checks one’s organisation asked for, newest first, with their clocks and decisions.',
  method: 'GET',
  path: '/organisations/{organisationId}/checks',
  audience: 'member',
  input: v.object({ organisationId: OrganisationId, cursor: v.optional(Cursor) }),
  output: pageOf(Check),
  refusals: ['auth.forbidden'],
})

export const appealSheet = endpoint({
  name: 'appealSheet',
  summary:
    'Ask why one’s own evaluation of an organisation counts less, and that it count in full. The organisation never hears of it.',
  method: 'PUT',
  path: '/me/appeals/{checkId}',
  audience: 'member',
  input: v.object({ checkId: CheckId, organisationId: OrganisationId, reason: Reason }),
  output: Check,
  refusals: ['resource.missing', 'resource.conflict', 'appeals.under_way', 'appeals.too_soon'],
  perMinute: 10,
})

export const listMyAppeals = endpoint({
  name: 'listMyAppeals',
  summary: 'One’s own appeals, newest first.',
  method: 'GET',
  path: '/me/appeals',
  audience: 'member',
  input: v.object({ cursor: v.optional(Cursor) }),
  output: pageOf(Check),
  refusals: [],
})

export const askAgain = endpoint({
  name: 'askAgain',
  summary: 'A check or appeal was rejected: ask that another operator look at it, once.',
  method: 'POST',
  path: '/checks/{checkId}/second-look',
  audience: 'member',
  input: v.object({ checkId: CheckId, because: Reason }),
  output: Check,
  refusals: ['resource.missing', 'auth.forbidden', 'appeals.not_rejected', 'appeals.final'],
})

/** What waits for an operator, the shortest clock first. */
export const WaitingCheck = v.object({
  ...Check.entries,
  /** Decided by whoever is asking: somebody else takes the second look. */
  decidedItMyself: v.boolean(),
})
export type WaitingCheck = v.InferOutput<typeof WaitingCheck>

export const listWaitingChecks = endpoint({
  name: 'listWaitingChecks',
  summary: 'Checks and appeals that wait for an operator, the shortest clock first.',
  method: 'GET',
  path: '/checks',
  audience: 'operator',
  input: v.object({ cursor: v.optional(Cursor) }),
  output: pageOf(WaitingCheck),
  refusals: [],
})

export const readCheck = endpoint({
  name: 'readCheck',
  summary:
    'A check or appeal with what an operator needs: the words it is about, or the evaluation with its pictures.',
  method: 'GET',
  path: '/checks/{checkId}',
  audience: 'operator',
  input: v.object({ checkId: CheckId }),
  output: v.object({
    ...WaitingCheck.entries,
    /** Of words: as they stand, absent where their author took them back. */
    text: v.optional(v.string()),
    /** Of an appeal: the evaluation as it stands, absent where she took it back. */
    evaluation: v.optional(Evaluation),
  }),
  refusals: ['resource.missing'],
})

export const decideCheck = endpoint({
  name: 'decideCheck',
  summary:
    'Uphold or reject a check or appeal, with the reason in plain words; a second look takes another operator.',
  method: 'POST',
  path: '/checks/{checkId}/decision',
  audience: 'operator',
  input: v.object({ checkId: CheckId, verdict: CheckVerdict, because: text(5, 500) }),
  output: Check,
  refusals: ['resource.missing', 'appeals.needs_another', 'appeals.own_matter', 'appeals.decided_otherwise'],
})
