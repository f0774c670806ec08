// Who may do what with an organisation, and as what she stands in its log.
import type { Doer } from '@ngo2/shared/audit/entry'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { type Act, mayInTeam } from '@ngo2/shared/teams/role'
import type { Actor, App } from '../platform/app'
import { AppError } from '../platform/app-error'
import { findMembership, type Membership } from './repository'

/** The membership of whoever asks, where it carries this right; `auth.forbidden` where it does not. Put `standingOf` it into the transaction. */
export async function membershipFor(
  app: App,
  actor: Actor,
  organisationId: OrganisationId,
  act: Act,
): Promise<Membership> {
  const membership = await findMembership(app.table, organisationId, actor.memberId)
  const decision = mayInTeam(membership?.role, act)
  if (membership === undefined || !decision.ok) throw forbidden(act)
  return membership
}

export function forbidden(act: Act): AppError {
  return new AppError('auth.forbidden', `your role in this team does not carry "${act}"`)
}

export function memberDoer({ memberId }: Pick<Actor, 'memberId'>): Doer {
  return { is: 'member', memberId }
}

export function operatorDoer({ memberId }: Pick<Actor, 'memberId'>): Doer {
  return { is: 'operator', memberId }
}
