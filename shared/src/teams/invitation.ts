// An invitation into a team: a code that one person can use within a week.
import * as v from 'valibot'
import { Moment } from '../contract/fields'
import { idOf } from '../contract/ids'
import { Organisation } from '../organisations/organisation'
import { Role } from './role'

export const InvitationId = idOf('inv')
export type InvitationId = v.InferOutput<typeof InvitationId>

export const invitationDays = 7

/** Eight letters and digits that cannot be taken for one another; small letters and blanks are understood. */
export const InvitationCode = v.pipe(
  v.string(),
  v.transform((typed) => typed.replace(/[\s-]/g, '').toUpperCase()),
  v.regex(/^[23456789ABCDEFGHJKLMNPQRSTUVWXYZ]{8}$/, 'eight letters or digits'),
)

/** As the team sees it; the code is told once to whoever made it. */
export const Invitation = v.object({ id: InvitationId, role: Role, expiresAt: Moment })
export type Invitation = v.InferOutput<typeof Invitation>

export const InvitationWithCode = v.object({ ...Invitation.entries, code: v.string() })
export type InvitationWithCode = v.InferOutput<typeof InvitationWithCode>

/** As whoever holds the code sees it. */
export const InvitationCard = v.object({
  organisation: v.pick(Organisation, ['id', 'name', 'example', 'place']),
  role: Role,
  expiresAt: Moment,
})
export type InvitationCard = v.InferOutput<typeof InvitationCard>
