// A correction: what was wrong, what is right, and why; an entry of its own that everybody may read.
import * as v from 'valibot'
import { Day, Moment, text } from '../contract/fields'
import { idOf } from '../contract/ids'
import { NameState } from '../moderation/name'

export const CorrectionId = idOf('cor')
export type CorrectionId = v.InferOutput<typeof CorrectionId>

export const CorrectionForm = v.object({
  wrong: text(2, 300),
  right: text(2, 300),
  because: text(2, 300),
  /** When the mistake was published. */
  of: v.optional(Day),
})
export type CorrectionForm = v.InferOutput<typeof CorrectionForm>

export const Correction = v.object({ ...CorrectionForm.entries, id: CorrectionId, publishedAt: Moment })
export type Correction = v.InferOutput<typeof Correction>

/** As its team sees it: also whether everybody sees it yet. */
export const OwnCorrection = v.object({ ...Correction.entries, state: NameState })
export type OwnCorrection = v.InferOutput<typeof OwnCorrection>
