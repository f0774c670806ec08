// The people of a team with their names, as their own team sees them.
import type { MemberId } from '@ngo2/shared/accounts/member'
import { visibleName } from '@ngo2/shared/moderation/name'
import type { listTeam as contract, TeamMember } from '@ngo2/shared/teams/contract'
import { findMember } from '../accounts'
import type { App } from '../platform/app'
import type { Action } from '../platform/route'
import { listInvitations } from './invitation-repository'
import { membershipFor } from './membership'
import { findRecovery } from './recovery-repository'
import { listTeam, type Membership } from './repository'

export const list: Action<typeof contract> = async (app, { organisationId }, actor) => {
  await membershipFor(app, actor, organisationId, 'readDesk')
  const [team, invitations, recovery] = await Promise.all([
    listTeam(app.table, organisationId),
    listInvitations(app.table, organisationId),
    findRecovery(app.table, organisationId),
  ])
  return { members: await peopleOf(app, team), invitations, ...(recovery && { recovery }) }
}

export async function peopleOf(app: App, team: readonly Membership[]): Promise<TeamMember[]> {
  const names = await namesOf(
    app,
    team.map(({ memberId }) => memberId),
  )
  return team.map(({ memberId, role, since }) => ({ memberId, name: names.get(memberId), role, since }))
}

/** The names that may be shown, of those who have one. */
export async function namesOf(
  app: App,
  ids: readonly MemberId[],
): Promise<ReadonlyMap<MemberId, string | undefined>> {
  const members = await Promise.all([...new Set(ids)].map((id) => findMember(app.table, id)))
  return new Map(members.flatMap((member) => (member ? [[member.id, visibleName(member.name)]] : [])))
}
