// What clients and server agree on about reporting a name or a page.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { text } from '../contract/fields'
import { CaseId, ReportReason, Subject } from '../moderation/case'

export const report = endpoint({
  name: 'report',
  summary:
    'Report a name a member wrote, or the texts of an organisation’s page; an operator will look at it.',
  method: 'PUT',
  path: '/reports/{caseId}',
  audience: 'member',
  input: v.object({ caseId: CaseId, subject: Subject, reason: ReportReason, note: v.optional(text(1, 200)) }),
  output: v.object({ caseId: CaseId }),
  refusals: ['resource.missing', 'resource.conflict'],
  perMinute: 10,
})
