// What clients and server agree on about giving evaluations.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { Cursor, pageOf } from '../contract/page'
import { OrganisationId } from '../organisations/organisation'
import { Evaluation, EvaluationForm, EvaluationId } from './evaluation'

export const giveEvaluation = endpoint({
  name: 'giveEvaluation',
  summary: "Say what one knows of an organisation; replaces one's earlier evaluation of it.",
  method: 'PUT',
  path: '/organisations/{organisationId}/evaluations/{evaluationId}',
  audience: 'member',
  input: v.object({
    organisationId: OrganisationId,
    evaluationId: EvaluationId,
    ...EvaluationForm.entries,
  }),
  output: Evaluation,
  refusals: [
    'resource.missing',
    'resource.conflict',
    'evaluations.day_full',
    'evaluations.not_yours_to_answer',
  ],
})

export const readMyEvaluation = endpoint({
  name: 'readMyEvaluation',
  summary: "One's own current evaluation of an organisation.",
  method: 'GET',
  path: '/organisations/{organisationId}/evaluations/mine',
  audience: 'member',
  input: v.object({ organisationId: OrganisationId }),
  output: Evaluation,
  refusals: ['resource.missing'],
})

export const withdrawEvaluation = endpoint({
  name: 'withdrawEvaluation',
  summary: "Take back one's evaluation of an organisation; answers the same when there is none.",
  method: 'DELETE',
  path: '/organisations/{organisationId}/evaluations/mine',
  audience: 'member',
  input: v.object({ organisationId: OrganisationId }),
  output: v.object({}),
  refusals: [],
})

export const listMyEvaluations = endpoint({
  name: 'listMyEvaluations',
  summary: "One's own current evaluations, newest organisation first.",
  method: 'GET',
  path: '/me/evaluations',
  audience: 'member',
  input: v.object({ cursor: v.optional(Cursor) }),
  output: pageOf(Evaluation),
  refusals: [],
})
