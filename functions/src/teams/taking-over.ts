// A page that changes hands: made by somebody, given to somebody by an operator, or left behind by an owner who is gone.
import type { MemberId } from '@ngo2/shared/accounts/member'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { noting } from '../audit'
import { changingOf } from '../organisations'
import type { App } from '../platform/app'
import type { Write } from '../platform/table-write'
import { memberDoer } from './membership'
import {
  findMembership,
  findOwners,
  joiningOf,
  leavingOf,
  listTeam,
  listTeamsOf,
  type Membership,
  owningOf,
  settingOf,
} from './repository'
import { leftNote } from './roles'

/** The writes that make somebody the first owner of a page that is made in the same transaction. */
export function foundingOf(app: App, organisationId: OrganisationId, memberId: MemberId): Write[] {
  const since = app.now().toISOString()
  return [
    owningOf(organisationId, undefined, [memberId]),
    ...joiningOf({ organisationId, memberId, role: 'owner', since }),
  ]
}

/** The writes that make somebody the only owner; former owners are out of the team. */
export async function takingOverOf(
  app: App,
  organisationId: OrganisationId,
  memberId: MemberId,
): Promise<Write[]> {
  const [owners, team] = await Promise.all([
    findOwners(app.table, organisationId),
    listTeam(app.table, organisationId),
  ])
  const by = { is: 'platform' as const }
  const former = team.filter(({ role, memberId: id }) => role === 'owner' && id !== memberId)
  const hers = team.find(({ memberId: id }) => id === memberId)
  const joining = { organisationId, memberId, role: 'owner' as const, since: app.now().toISOString() }
  return [
    owningOf(organisationId, owners, [memberId]),
    ...(hers ? (hers.role === 'owner' ? [] : settingOf(hers, 'owner')) : joiningOf(joining)),
    ...former.flatMap((one) => [
      ...leavingOf(one),
      noting(app, {
        organisationId,
        deed: 'memberRemoved',
        by,
        concerns: { memberId: one.memberId },
        about: 'owner',
      }),
    ]),
  ]
}

/** Takes somebody who goes out of all her teams. A page she alone owned is kept by nobody from then on. */
export async function eraseMemberships(app: App, memberId: MemberId): Promise<void> {
  for (;;) {
    const memberships = await listTeamsOf(app.table, memberId)
    if (memberships.length === 0) return
    for (const { organisationId } of memberships) await eraseMembership(app, organisationId, memberId)
  }
}

async function eraseMembership(app: App, organisationId: OrganisationId, memberId: MemberId): Promise<void> {
  const membership = await findMembership(app.table, organisationId, memberId)
  if (membership === undefined) {
    const [, pointer] = leavingOf({ organisationId, memberId, role: 'editor', since: '' })
    await app.table.write(pointer)
    return
  }
  const note = leftNote(app, organisationId, memberDoer({ memberId }), membership.role)
  await app.table.write(...leavingOf(membership), note, ...(await givingUpOf(app, membership)))
}

/** What else follows where she was an owner. */
async function givingUpOf(app: App, { organisationId, memberId, role }: Membership): Promise<Write[]> {
  if (role !== 'owner') return []
  const owners = await findOwners(app.table, organisationId)
  if (owners === undefined) throw new Error('an owner of a page that has no owners')
  const others = owners.filter((id) => id !== memberId)
  return [
    owningOf(organisationId, owners, others),
    ...(others.length === 0 ? [changingOf(organisationId, { kept: undefined }, {})] : []),
  ]
}
