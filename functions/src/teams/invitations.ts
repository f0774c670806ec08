// Inviting into a team, and joining with a code.
import type * as contract from '@ngo2/shared/teams/contract'
import { invitationDays } from '@ngo2/shared/teams/invitation'
import { stayingOf } from '../accounts'
import { noting } from '../audit'
import { changingOf, findOrganisation, openOf, stillOpen } from '../organisations'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { markOf } from '../platform/secrets'
import type { Write } from '../platform/table-write'
import { codeOf, restingOf } from './invitation-code'
import {
  endingOf,
  findByCode,
  findInvitation,
  listInvitations,
  openingOf,
  type StoredInvitation,
  usingOf,
} from './invitation-repository'
import { forbidden, memberDoer, membershipFor } from './membership'
import { findMembership, findOwners, joiningOf, type Membership, owningOf, standingOf } from './repository'

/** A team is a handful of people; more open codes than this are a mistake or somebody else's. */
const openMax = 20

/** A retry answers the same code; the same id for another role is refused. */
export const invite: Action<typeof contract.inviteToTeam> = async (app, input, actor) => {
  const { organisationId, invitationId: id, role } = input
  const me = await membershipFor(app, actor, organisationId, 'keepTeam')
  const standing = await findInvitation(app.table, organisationId, id)
  if (standing?.role === role) return withCode(app, standing)
  if (standing) throw new AppError('resource.conflict', 'this id belongs to another invitation')
  if ((await listInvitations(app.table, organisationId)).length >= openMax) {
    throw new AppError('teams.too_many_invitations', `at most ${openMax} open invitations`)
  }
  const until = new Date(app.now().getTime() + invitationDays * 24 * 3600 * 1000).toISOString()
  const invitation = { id, organisationId, role, until }
  const written = await app.table.write(
    ...openingOf(invitation, restingOf(app, codeOf(app, id))),
    standingOf(me),
    openOf(organisationId),
    noting(app, { organisationId, deed: 'memberInvited', by: memberDoer(actor), about: role }),
  )
  if (written.done) return withCode(app, invitation)
  if (written.blocked.includes(0) || written.blocked.includes(1)) {
    // Another try of hers was quicker, or the code has had its time.
    const twin = await findInvitation(app.table, organisationId, id)
    if (twin?.role === role) return withCode(app, twin)
    throw new AppError('resource.conflict', 'this invitation was used or ended')
  }
  throw written.blocked.includes(2) ? forbidden('keepTeam') : frozen()
}

const withCode = (app: App, { id, role, until }: StoredInvitation) => ({
  id,
  role,
  expiresAt: until,
  code: codeOf(app, id),
})

/** One that is not there any more is withdrawn already. */
export const withdraw: Action<typeof contract.withdrawInvitation> = async (app, input, actor) => {
  const { organisationId, invitationId } = input
  const me = await membershipFor(app, actor, organisationId, 'keepTeam')
  const standing = await findInvitation(app.table, organisationId, invitationId)
  if (standing === undefined) return {}
  const written = await app.table.write(
    ...endingOf(standing, restingOf(app, codeOf(app, invitationId))),
    standingOf(me),
    noting(app, { organisationId, deed: 'invitationWithdrawn', by: memberDoer(actor), about: standing.role }),
  )
  if (!written.done && written.blocked.includes(2)) throw forbidden('keepTeam')
  return {}
}

export const read: Action<typeof contract.readInvitation> = async (app, { code }) => {
  const invitation = await findByCode(app.table, restingOf(app, code))
  if (invitation === undefined || invitation.usedBy !== undefined) throw missing()
  const organisation = await findOrganisation(app.table, invitation.organisationId)
  if (organisation === undefined) throw missing()
  return { organisation, role: invitation.role, expiresAt: invitation.until }
}

/** Her retry is answered the same; for everybody else a used code is missing. */
export const join: Action<typeof contract.joinTeam> = async (app, { code }, actor) => {
  const codeHash = restingOf(app, code)
  const invitation = await findByCode(app.table, codeHash)
  if (invitation === undefined) throw missing()
  const { organisationId, role } = invitation
  const membership = await findMembership(app.table, organisationId, actor.memberId)
  const mark = markOf(`joined ${invitation.id} ${actor.memberId}`, app.settings.deviceSalt)
  if (invitation.usedBy !== undefined) {
    if (invitation.usedBy !== mark || membership === undefined) throw missing()
    return { organisationId, role: membership.role }
  }
  if (membership) throw new AppError('teams.in_it_already', 'you are in this team already')
  const joining = { organisationId, memberId: actor.memberId, role, since: app.now().toISOString() }
  const written = await app.table.write(
    stayingOf(actor.memberId),
    ...usingOf(invitation, codeHash, mark),
    ...joiningOf(joining),
    noting(app, { organisationId, deed: 'memberJoined', by: memberDoer(actor), about: role }),
    ...(await opening(app, joining)),
  )
  if (written.done) return { organisationId, role }
  if (written.blocked.includes(0)) throw new AppError('auth.required', 'this account is gone')
  if (written.blocked.includes(6)) throw frozen()
  return join(app, { code }, actor)
}

/** The page is open; who joins as owner makes it a kept one. */
async function opening(app: App, { organisationId, memberId, role }: Membership): Promise<Write[]> {
  if (role !== 'owner') return [openOf(organisationId)]
  const owners = await findOwners(app.table, organisationId)
  return [
    changingOf(organisationId, { kept: true }, stillOpen),
    owningOf(organisationId, owners, [...(owners ?? []), memberId]),
  ]
}

function missing(): AppError {
  return new AppError('resource.missing', 'this code invites into nothing')
}

function frozen(): AppError {
  return new AppError('teams.frozen', 'this page is closed, or two sides claim it: nobody joins now')
}
