// What clients and server agree on about reporting a name or a page, and telling of something serious.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { text } from '../contract/fields'
import { CaseId, ReportReason, Subject } from '../moderation/case'
import { OrganisationId } from '../organisations/organisation'
import { UploadId } from '../uploads/upload'
import { Matter } from './allegation'

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

export const tellAllegation = endpoint({
  name: 'tellAllegation',
  summary:
    'Tell the platform’s staff of something serious an organisation did. It is no part of any score, and who told it is shown to nobody.',
  method: 'PUT',
  path: '/organisations/{organisationId}/allegations/{caseId}',
  audience: 'member',
  input: v.object({
    organisationId: OrganisationId,
    caseId: CaseId,
    matter: Matter,
    account: text(5, 1000),
    /** Files she put up for `seen`; only the platform's staff open them. */
    pictures: v.optional(v.pipe(v.array(UploadId), v.maxLength(3))),
  }),
  output: v.object({ caseId: CaseId }),
  refusals: ['resource.missing', 'resource.conflict', 'reports.picture_missing', 'rate.limited'],
  perMinute: 5,
})
