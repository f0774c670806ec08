// A claim: somebody says that a page is her organisation's.
import * as v from 'valibot'
import { MemberId } from '../accounts/member'
import { Moment, text } from '../contract/fields'
import { idOf } from '../contract/ids'
import { Organisation } from '../organisations/organisation'
import { FileRef } from '../uploads/upload'

export const ClaimId = idOf('clm')
export type ClaimId = v.InferOutput<typeof ClaimId>

export const ClaimForm = v.object({
  /** Who she is in the organisation, and how the reviewer can make sure. */
  note: text(4, 300),
  /** The certificate, put up for this organisation for reviewers alone. */
  file: v.optional(FileRef),
})

export const ClaimDecision = v.object({
  verdict: v.picklist(['approved', 'refused']),
  /** In plain words, for whoever claimed. */
  because: v.string(),
  at: Moment,
})

export const Claim = v.object({
  ...ClaimForm.entries,
  id: ClaimId,
  organisation: v.pick(Organisation, ['id', 'name', 'example', 'place', 'kept', 'frozen']),
  askedAt: Moment,
  decision: v.optional(ClaimDecision),
})
export type Claim = v.InferOutput<typeof Claim>

/** As the console sees it: with who asks, and how many others claim the same page. */
export const ClaimToDecide = v.object({
  ...Claim.entries,
  claimant: v.object({ memberId: MemberId, name: v.optional(v.string()) }),
  rivals: v.number(),
})
export type ClaimToDecide = v.InferOutput<typeof ClaimToDecide>
