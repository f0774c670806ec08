// What clients and server agree on about an organisation's team.
import * as v from 'valibot'
import { MemberId } from '../accounts/member'
import { endpoint } from '../contract/endpoint'
import { Moment, text } from '../contract/fields'
import { Organisation, OrganisationId } from '../organisations/organisation'
import { Invitation, InvitationCard, InvitationCode, InvitationId, InvitationWithCode } from './invitation'
import { Recovery } from './recovery'
import { Role } from './role'

const organisationId = { organisationId: OrganisationId }

export const TeamMember = v.object({
  memberId: MemberId,
  /** Where she gave one and it may be shown. */
  name: v.optional(v.string()),
  role: Role,
  since: Moment,
})
export type TeamMember = v.InferOutput<typeof TeamMember>

export const Team = v.object({
  members: v.array(TeamMember),
  /** Open ones. */
  invitations: v.array(Invitation),
  recovery: v.optional(Recovery),
})
export type Team = v.InferOutput<typeof Team>

export const listTeam = endpoint({
  name: 'listTeam',
  summary: 'The people of a team with their roles, open invitations, and a recovery where one is under way.',
  method: 'GET',
  path: '/organisations/{organisationId}/team',
  audience: 'member',
  input: v.object(organisationId),
  output: Team,
  refusals: ['auth.forbidden'],
})

export const inviteToTeam = endpoint({
  name: 'inviteToTeam',
  summary: 'Make a code that takes one person into the team, in this role, within seven days.',
  method: 'PUT',
  path: '/organisations/{organisationId}/invitations/{invitationId}',
  audience: 'member',
  input: v.object({ ...organisationId, invitationId: InvitationId, role: Role }),
  output: InvitationWithCode,
  refusals: ['auth.forbidden', 'resource.conflict', 'teams.too_many_invitations', 'teams.frozen'],
})

export const withdrawInvitation = endpoint({
  name: 'withdrawInvitation',
  summary: 'End an invitation before it is used.',
  method: 'DELETE',
  path: '/organisations/{organisationId}/invitations/{invitationId}',
  audience: 'member',
  input: v.object({ ...organisationId, invitationId: InvitationId }),
  output: v.object({}),
  refusals: ['auth.forbidden'],
})

export const readInvitation = endpoint({
  name: 'readInvitation',
  summary: 'What a code invites into. A code that is used, expired or was never made is missing.',
  method: 'POST',
  path: '/invitation',
  audience: 'member',
  input: v.object({ code: InvitationCode }),
  output: InvitationCard,
  refusals: ['resource.missing'],
  perMinute: 10,
})

export const joinTeam = endpoint({
  name: 'joinTeam',
  summary: 'Join the team a code invites into.',
  method: 'POST',
  path: '/invitation/joining',
  audience: 'member',
  input: v.object({ code: InvitationCode }),
  output: v.object({ ...organisationId, role: Role }),
  refusals: ['resource.missing', 'teams.in_it_already', 'teams.frozen', 'auth.required'],
  perMinute: 10,
})

export const setRole = endpoint({
  name: 'setRole',
  summary: 'Give somebody of the team another role. The last owner keeps hers.',
  method: 'PUT',
  path: '/organisations/{organisationId}/team/{memberId}',
  audience: 'member',
  input: v.object({ ...organisationId, memberId: MemberId, role: Role }),
  output: TeamMember,
  refusals: ['auth.forbidden', 'resource.missing', 'teams.last_owner', 'teams.frozen'],
})

export const removeFromTeam = endpoint({
  name: 'removeFromTeam',
  summary: 'Take somebody out of the team.',
  method: 'DELETE',
  path: '/organisations/{organisationId}/team/{memberId}',
  audience: 'member',
  input: v.object({ ...organisationId, memberId: MemberId }),
  output: v.object({}),
  refusals: ['auth.forbidden', 'teams.last_owner', 'teams.frozen'],
})

export const leaveTeam = endpoint({
  name: 'leaveTeam',
  summary: 'Leave a team. The last owner hands over first. Leaving again changes nothing.',
  method: 'DELETE',
  path: '/organisations/{organisationId}/my-place',
  audience: 'member',
  input: v.object(organisationId),
  output: v.object({}),
  refusals: ['teams.last_owner'],
})

export const askRecovery = endpoint({
  name: 'askRecovery',
  summary: 'One of the council asks for the page whose owner is gone.',
  method: 'PUT',
  path: '/organisations/{organisationId}/recovery',
  audience: 'member',
  input: v.object({ ...organisationId, because: text(2, 200) }),
  output: Recovery,
  refusals: ['auth.forbidden', 'teams.recovery_under_way', 'teams.frozen'],
})

export const secondRecovery = endpoint({
  name: 'secondRecovery',
  summary:
    'Another one of the council agrees; fourteen days later the asker is owner, unless somebody stops it.',
  method: 'POST',
  path: '/organisations/{organisationId}/recovery/second',
  audience: 'member',
  input: v.object(organisationId),
  output: Recovery,
  refusals: ['auth.forbidden', 'resource.missing', 'teams.needs_another', 'teams.frozen'],
})

export const stopRecovery = endpoint({
  name: 'stopRecovery',
  summary: 'An owner or whoever asked stops a recovery. Where none is under way, nothing changes.',
  method: 'POST',
  path: '/organisations/{organisationId}/recovery/stop',
  audience: 'member',
  input: v.object({ ...organisationId, because: text(2, 200) }),
  output: v.object({}),
  refusals: ['auth.forbidden'],
})

export const haltRecovery = endpoint({
  name: 'haltRecovery',
  summary: 'An operator stops a recovery, with the reason in plain words.',
  method: 'POST',
  path: '/organisations/{organisationId}/recovery/halt',
  audience: 'operator',
  input: v.object({ ...organisationId, because: text(2, 200) }),
  output: v.object({}),
  refusals: [],
})

export const listRecoveries = endpoint({
  name: 'listRecoveries',
  summary: 'Recoveries that wait for their day, for operators.',
  method: 'GET',
  path: '/recoveries',
  audience: 'operator',
  input: v.object({}),
  output: v.object({
    items: v.array(
      v.object({
        organisation: v.pick(Organisation, ['id', 'name', 'example', 'place']),
        recovery: Recovery,
        /** Names of who asked and who agreed, where they gave one and it may be shown. */
        asker: v.optional(v.string()),
        seconder: v.optional(v.string()),
      }),
    ),
  }),
  refusals: [],
})
