// Changing who is in a team and as what. The page is never left without an owner by somebody who stays.
import type { Doer } from '@ngo2/shared/audit/entry'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type * as contract from '@ngo2/shared/teams/contract'
import type { Role } from '@ngo2/shared/teams/role'
import { noting } from '../audit'
import { findOrganisation, openOf } from '../organisations'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import type { Write } from '../platform/table-write'
import { memberDoer, membershipFor } from './membership'
import { peopleOf } from './people'
import {
  findMembership,
  findOwners,
  leavingOf,
  type Membership,
  owningOf,
  settingOf,
  standingOf,
} from './repository'

/** Giving the role she has changes nothing. */
export const setRole: Action<typeof contract.setRole> = async (app, input, actor) => {
  const { organisationId, memberId, role } = input
  const me = await membershipFor(app, actor, organisationId, 'keepTeam')
  const target = await findMembership(app.table, organisationId, memberId)
  if (target === undefined) throw new AppError('resource.missing', 'nobody of this team has this id')
  if (target.role !== role) {
    const deed = { deed: 'roleChanged' as const, concerns: { memberId }, about: role }
    const note = noting(app, { organisationId, by: memberDoer(actor), ...deed })
    const written = await change(app, { target, to: role, me, note })
    if (!written) return setRole(app, input, actor)
  }
  const [person] = await peopleOf(app, [{ ...target, role }])
  if (person === undefined) throw new AppError('resource.missing', 'nobody of this team has this id')
  return person
}

/** Somebody who is not in the team is out of it already. */
export const remove: Action<typeof contract.removeFromTeam> = async (app, input, actor) => {
  const { organisationId, memberId } = input
  const me = await membershipFor(app, actor, organisationId, 'keepTeam')
  const target = await findMembership(app.table, organisationId, memberId)
  if (target === undefined) return {}
  const deed = { deed: 'memberRemoved' as const, concerns: { memberId }, about: target.role }
  const note = noting(app, { organisationId, by: memberDoer(actor), ...deed })
  const written = await change(app, { target, to: undefined, me, note })
  return written ? {} : remove(app, input, actor)
}

export const leave: Action<typeof contract.leaveTeam> = async (app, input, actor) => {
  const { organisationId } = input
  const me = await findMembership(app.table, organisationId, actor.memberId)
  if (me === undefined) return {}
  const note = leftNote(app, organisationId, memberDoer(actor), me.role)
  const written = await change(app, { target: me, to: undefined, me, note })
  return written ? {} : leave(app, input, actor)
}

export function leftNote(app: App, organisationId: OrganisationId, by: Doer, role: Role): Write {
  return noting(app, { organisationId, deed: 'memberLeft', by, about: role })
}

interface Change {
  readonly target: Membership
  /** Her role from now on; undefined takes her out. */
  readonly to: Role | undefined
  /** Whoever does it. */
  readonly me: Membership
  readonly note: Write
}

/** False where something changed meanwhile: then everything is read anew, and says why it cannot be. */
async function change(app: App, { target, to, me, note }: Change): Promise<boolean> {
  const { organisationId, memberId } = target
  const owners = await findOwners(app.table, organisationId)
  const others = (owners ?? []).filter((id) => id !== memberId)
  const next = to === 'owner' ? [...others, memberId] : others
  if (target.role === 'owner' && next.length === 0) {
    throw new AppError('teams.last_owner', 'the last owner hands over first')
  }
  const isMine = me.memberId === memberId
  const isLeaving = isMine && to === undefined
  if (!isLeaving) await throwUnlessOpen(app, organisationId)
  const touchesOwners = target.role === 'owner' || to === 'owner'
  const written = await app.table.write(
    ...(to === undefined ? leavingOf(target) : settingOf(target, to)),
    note,
    ...(isLeaving ? [] : [openOf(organisationId)]),
    ...(isMine ? [] : [standingOf(me)]),
    ...(touchesOwners ? [owningOf(organisationId, owners, next)] : []),
  )
  return written.done
}

/** One may always leave; for the rest a page that is frozen or closed keeps its team as it is. */
async function throwUnlessOpen(app: App, organisationId: OrganisationId): Promise<void> {
  const organisation = await findOrganisation(app.table, organisationId, 'consistent')
  if (organisation && organisation.frozen === undefined && organisation.closedAt === undefined) return
  throw new AppError('teams.frozen', 'this page is closed, or two sides claim it: its team stays as it is')
}
