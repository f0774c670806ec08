// What clients and server agree on about giving evaluations.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { Moment } from '../contract/fields'
import { Cursor, pageOf } from '../contract/page'
import { OrganisationId } from '../organisations/organisation'
import { Counting } from './counting'
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
    'evaluations.organisation_closed',
    'evaluations.picture_missing',
    'evaluations.helper_on_team',
    'moderation.text_refused',
    'rate.limited',
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

export const listMyVersions = endpoint({
  name: 'listMyVersions',
  summary:
    'Everything one ever said of an organisation, newest first; the current one comes first while it stands.',
  method: 'GET',
  path: '/organisations/{organisationId}/evaluations/mine/versions',
  audience: 'member',
  input: v.object({ organisationId: OrganisationId }),
  output: v.object({ items: v.array(Evaluation) }),
  refusals: [],
})

export const listHelpedEvaluations = endpoint({
  name: 'listHelpedEvaluations',
  summary:
    'What one wrote down for people without a phone, newest first; of the people only what is kept of them.',
  method: 'GET',
  path: '/me/helped-evaluations',
  audience: 'member',
  input: v.object({ cursor: v.optional(Cursor) }),
  output: pageOf(Evaluation),
  refusals: [],
})

export const withdrawHelpedEvaluation = endpoint({
  name: 'withdrawHelpedEvaluation',
  summary:
    'Take back what one wrote down for somebody, because she asks for it; answers the same when it is gone.',
  method: 'DELETE',
  path: '/me/helped-evaluations/{evaluationId}',
  audience: 'member',
  input: v.object({ evaluationId: EvaluationId }),
  output: v.object({}),
  refusals: [],
})

export const howMineCount = endpoint({
  name: 'howMineCount',
  summary:
    'How one’s own evaluations count in the published snapshot, and by which rule less; never because of whom.',
  method: 'GET',
  path: '/me/countings',
  audience: 'member',
  input: v.object({}),
  output: v.object({ publishedAt: v.optional(Moment), items: v.array(Counting) }),
  refusals: [],
})
