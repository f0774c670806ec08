// What clients and server agree on about what people want improved, and what organisations reply.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { CriterionId } from '../evaluations/criterion'
import { OrganisationId } from '../organisations/organisation'
import { DimensionFeedback } from './feedback'
import { OwnReply, Reply, ReplyId, ReplyText } from './reply'

export const readFeedback = endpoint({
  name: 'readFeedback',
  summary:
    'What people said of one’s organisation: answers, ties and the things to improve, never who. It moves by five people at a time.',
  method: 'GET',
  path: '/organisations/{organisationId}/feedback',
  audience: 'member',
  input: v.object({ organisationId: OrganisationId }),
  output: v.object({ dimensions: v.array(DimensionFeedback) }),
  refusals: ['auth.forbidden', 'rate.limited'],
  perMinute: 20,
})

export const replyToTheme = endpoint({
  name: 'replyToTheme',
  summary:
    'Reply to a theme, once, for everybody to read; within a day the words may be put right. `version` is the one the editor saw, 0 for none.',
  method: 'PUT',
  path: '/organisations/{organisationId}/replies/{replyId}',
  audience: 'member',
  input: v.object({
    organisationId: OrganisationId,
    replyId: ReplyId,
    theme: CriterionId,
    version: v.pipe(v.number(), v.integer(), v.minValue(0)),
    text: ReplyText,
  }),
  output: OwnReply,
  refusals: [
    'auth.forbidden',
    'resource.conflict',
    'improvements.not_heard',
    'improvements.correction_over',
    'improvements.edited_meanwhile',
    'improvements.frozen',
    'improvements.asks_for_money',
    'moderation.text_refused',
    'rate.limited',
  ],
  perMinute: 20,
})

export const listReplies = endpoint({
  name: 'listReplies',
  summary: 'What an organisation replied to people, newest first, one reply a theme.',
  method: 'GET',
  path: '/organisations/{organisationId}/replies',
  audience: 'anyone',
  input: v.object({ organisationId: OrganisationId }),
  output: v.object({ items: v.array(Reply) }),
  refusals: ['resource.missing'],
})
