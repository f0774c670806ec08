// What clients and server agree on about names that need a look.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { text } from '../contract/fields'
import { Cursor, pageOf } from '../contract/page'
import { Case, CaseId, Verdict } from './case'

export const listCases = endpoint({
  name: 'listCases',
  summary: 'The queue of names that need a look, oldest open case first.',
  method: 'GET',
  path: '/cases',
  audience: 'operator',
  input: v.object({ cursor: v.optional(Cursor) }),
  output: pageOf(Case),
  refusals: [],
})

export const decideCase = endpoint({
  name: 'decideCase',
  summary: 'Show or hide the name of a case, with the reason.',
  method: 'POST',
  path: '/cases/{caseId}/decision',
  audience: 'operator',
  input: v.object({ caseId: CaseId, verdict: Verdict, because: text(2, 200) }),
  output: Case,
  refusals: ['resource.missing', 'moderation.decided_otherwise', 'moderation.verdict_unfit'],
})
