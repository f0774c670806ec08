// How a team states its legal identity.
import * as v from 'valibot'
import { CreditCode } from '../organisations/credit-code'
import { type Organisation, OrganisationId } from '../organisations/organisation'

/** Registered under a code of its own, carried by a registered organisation on the platform that is asked to co-sign, or neither. */
export const RegistrationForm = v.variant('is', [
  v.object({ is: v.literal('registered'), creditCode: CreditCode }),
  v.object({ is: v.literal('hosted'), hostId: OrganisationId }),
  v.object({ is: v.literal('unregistered') }),
  v.object({ is: v.literal('unstated') }),
])
export type RegistrationForm = v.InferOutput<typeof RegistrationForm>

/** Whether an organisation can carry another: a team keeps it, nobody else claims it, it is registered itself, and it stays open. */
export function mayHost({ kept, frozen, registration, closing, closedAt }: Organisation): boolean {
  const stays = closing === undefined && closedAt === undefined
  return kept === true && frozen === undefined && registration.is === 'registered' && stays
}
