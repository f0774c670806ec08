// The log of an organisation: what was done with its page, when and by whom. Its team reads all of it.
import * as v from 'valibot'
import { MemberId } from '../accounts/member'
import { Moment } from '../contract/fields'
import { idOf } from '../contract/ids'
import { OrganisationId } from '../organisations/organisation'

export const AuditId = idOf('aud')
export type AuditId = v.InferOutput<typeof AuditId>

export const Deed = v.picklist([
  'organisationMade',
  'claimAsked',
  'claimDecided',
  'pageEdited',
  'addressChanged',
  'registrationChanged',
  'hostAsked',
  'hostAnswered',
  'memberInvited',
  'invitationWithdrawn',
  'memberJoined',
  'roleChanged',
  'memberLeft',
  'memberRemoved',
  'recoveryAsked',
  'recoverySeconded',
  'recoveryStopped',
  'pageRecovered',
  'evidenceGiven',
  'evidenceDecided',
  'evidenceWithdrawn',
  'evidenceExpiring',
  'levelChanged',
  'lookedIn',
  'projectSaved',
  'booksSaved',
  'booksClosed',
  'booksSubmitted',
  'booksApproved',
  'booksReturned',
  'reportDue',
  'correctionPublished',
  'themeReplied',
  'checkAsked',
  'checkDecided',
  'checkAppealed',
  'takenOut',
  'closingAnnounced',
  'closingWithdrawn',
  'pageClosed',
])
export type Deed = v.InferOutput<typeof Deed>

/** Who did it. Operators act as the platform's staff, and stand in the log by name like everybody else. */
export const Doer = v.variant('is', [
  v.object({ is: v.literal('member'), memberId: MemberId, name: v.optional(v.string()) }),
  v.object({ is: v.literal('operator'), memberId: MemberId, name: v.optional(v.string()) }),
  v.object({ is: v.literal('platform') }),
])
export type Doer = v.InferOutput<typeof Doer>

export const AuditEntry = v.object({
  id: AuditId,
  organisationId: OrganisationId,
  at: Moment,
  deed: Deed,
  by: Doer,
  /** Somebody it concerns herself: who claimed, was taken out, or got another role. */
  concerns: v.optional(v.object({ memberId: MemberId, name: v.optional(v.string()) })),
  /** What it was about, as a key the reader's side has words for: an evidence item `T4`, a role, a period `2026Q3`. */
  about: v.optional(v.string()),
  /** A reason or a detail a person wrote, or a name. */
  because: v.optional(v.string()),
})
export type AuditEntry = v.InferOutput<typeof AuditEntry>
