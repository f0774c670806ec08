// The queue of the console: evidence that waits for an operator's eyes, and deciding it.
import * as v from 'valibot'
import { PublicQuarter, PublicYear } from '../books/public-books'
import { endpoint } from '../contract/endpoint'
import { Moment, text } from '../contract/fields'
import { Cursor, pageOf } from '../contract/page'
import { Organisation, OrganisationId } from '../organisations/organisation'
import { Project } from '../projects/project'
import { Evidence, EvidenceId, EvidenceVerdict } from './evidence'
import { GivenItem } from './item'

/** first: nobody has looked · second: one operator saw it, another may check it against a register. */
export const Stage = v.picklist(['first', 'second'])
export type Stage = v.InferOutput<typeof Stage>

export const ToVerify = v.object({
  organisation: v.pick(Organisation, ['id', 'name', 'example', 'place']),
  evidenceId: EvidenceId,
  item: GivenItem,
  stage: Stage,
  /** Since when it waits for this stage. */
  since: Moment,
  /** In the second stage: I was the first, so this is for somebody else. */
  sawItMyself: v.boolean(),
})
export type ToVerify = v.InferOutput<typeof ToVerify>

/** The claim beside its documents, and everything else that helps to judge it. */
export const Verifying = v.object({
  ...ToVerify.entries,
  evidence: Evidence,
  organisation: Organisation,
  /** What counts for the item today, where something new is to replace it. */
  accepted: v.optional(Evidence),
  /** What the platform itself keeps that the claim rests on: a year, a quarter, projects. */
  known: v.object({
    year: v.optional(PublicYear),
    quarter: v.optional(PublicQuarter),
    projects: v.optional(v.array(Project)),
  }),
})
export type Verifying = v.InferOutput<typeof Verifying>

export const listToVerify = endpoint({
  name: 'listToVerify',
  summary: 'Evidence that waits for operators, oldest first.',
  method: 'GET',
  path: '/verifications',
  audience: 'operator',
  input: v.object({ stage: Stage, cursor: v.optional(Cursor) }),
  output: pageOf(ToVerify),
  refusals: [],
})

const one = { organisationId: OrganisationId, evidenceId: EvidenceId, item: GivenItem }

export const readToVerify = endpoint({
  name: 'readToVerify',
  summary: 'One piece of evidence with its documents; the organisation’s log says who looked.',
  method: 'POST',
  path: '/organisations/{organisationId}/evidence/{evidenceId}/look',
  audience: 'operator',
  input: v.object(one),
  output: Verifying,
  refusals: ['resource.missing'],
})

export const decideEvidence = endpoint({
  name: 'decideEvidence',
  summary:
    'Say that one saw it, that a register agrees (another operator than the first), or why it cannot be accepted.',
  method: 'POST',
  path: '/organisations/{organisationId}/evidence/{evidenceId}/decision',
  audience: 'operator',
  input: v.pipe(
    v.object({ ...one, verdict: EvidenceVerdict, because: v.optional(text(2, 200)) }),
    v.forward(
      v.check(({ verdict, because }) => verdict !== 'refused' || because !== undefined, 'a reason'),
      ['because'],
    ),
  ),
  output: Evidence,
  refusals: [
    'resource.missing',
    'evidence.decided_otherwise',
    'evidence.needs_another',
    'evidence.not_seen_yet',
    'evidence.of_own_team',
    'evidence.code_taken',
    'evidence.no_longer_true',
  ],
})
