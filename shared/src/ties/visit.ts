// A visit: a member says that she was with an organisation; it proves a tie once an operator confirmed it.
import * as v from 'valibot'
import { MemberId } from '../accounts/member'
import { Day, Moment, text } from '../contract/fields'
import { idOf } from '../contract/ids'
import { Organisation } from '../organisations/organisation'
import { FileRef } from '../uploads/upload'

export const VisitId = idOf('vis')
export type VisitId = v.InferOutput<typeof VisitId>

export const VisitForm = v.object({
  /** Beijing time; today, or up to `visitDaysBack` before. */
  visitedOn: Day,
  /** Where, whom she met, what she saw: what an operator needs to make sure. No one else reads it. */
  note: text(4, 300),
  /** A photograph, put up for this organisation for reviewers alone. */
  photo: v.optional(FileRef),
})
export type VisitForm = v.InferOutput<typeof VisitForm>

export const VisitDecision = v.object({
  verdict: v.picklist(['confirmed', 'refused']),
  /** In plain words, for whoever visited. */
  because: v.string(),
  at: Moment,
})

export const Visit = v.object({
  ...VisitForm.entries,
  id: VisitId,
  organisation: v.pick(Organisation, ['id', 'name', 'example']),
  saidAt: Moment,
  decision: v.optional(VisitDecision),
})
export type Visit = v.InferOutput<typeof Visit>

/** As the console sees it: with who says so. */
export const VisitToDecide = v.object({
  ...Visit.entries,
  visitor: v.object({ memberId: MemberId, name: v.optional(v.string()) }),
})
export type VisitToDecide = v.InferOutput<typeof VisitToDecide>
