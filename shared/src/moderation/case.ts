// A case: a name or a text somebody should look at, because it was reported or because no check could answer.
import * as v from 'valibot'
import { Moment, text } from '../contract/fields'
import { idOf } from '../contract/ids'
import { Matter } from '../reports/allegation'
import { UploadId } from '../uploads/upload'

export const CaseId = idOf('cas')
export type CaseId = v.InferOutput<typeof CaseId>

/** What carries the text. The id is the thing's own id: a tree's, a member's; of an allegation, the organisation's. */
export const Subject = v.object({
  kind: v.picklist([
    'tree',
    'member',
    'organisation',
    'project',
    'correction',
    'evidence',
    'accounts',
    'upload',
    'improvement',
    'reply',
    'allegation',
  ]),
  id: v.pipe(v.string(), v.maxLength(40)),
})
export type Subject = v.InferOutput<typeof Subject>

export const ReportReason = v.picklist(['abuse', 'advertising', 'minor', 'untrue', 'other'])
export type ReportReason = v.InferOutput<typeof ReportReason>

/** Why it is here: a member reported it or tells of something serious, or the content check said "a person should look" or did not answer. */
export const CaseCause = v.variant('is', [
  v.object({ is: v.literal('reported'), reason: ReportReason, note: v.optional(text(1, 200)) }),
  v.object({ is: v.literal('unchecked') }),
  v.object({ is: v.literal('alleged'), matter: Matter, pictures: v.optional(v.array(UploadId)) }),
])
export type CaseCause = v.InferOutput<typeof CaseCause>

/** A text is shown or hidden; an allegation is followed up with whoever is in charge, or nothing was found. */
export const Verdict = v.picklist(['show', 'hide', 'followUp', 'nothingFound'])
export type Verdict = v.InferOutput<typeof Verdict>

/** The words an operator may say about a case. */
export function verdictsFor({ is }: CaseCause): readonly Verdict[] {
  return is === 'alleged' ? ['followUp', 'nothingFound'] : ['show', 'hide']
}

export const Case = v.object({
  id: CaseId,
  subject: Subject,
  /** The text as it stood when the case was opened. */
  text: v.string(),
  cause: CaseCause,
  openedAt: Moment,
  decision: v.optional(v.object({ verdict: Verdict, because: v.string(), at: Moment })),
})
export type Case = v.InferOutput<typeof Case>
