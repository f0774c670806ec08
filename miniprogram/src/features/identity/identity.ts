// How a team says what it is in law, while it types: the draft of it, and what is missing.
import type { RegistrationForm } from '@ngo2/shared/desks/registration'
import { type CreditCodeFault, faultOfCreditCode } from '@ngo2/shared/organisations/credit-code'
import { type Organisation, OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'

/** Registered under a code as it was typed, carried by a host, neither, or not said yet. */
export const Identity = v.variant('is', [
  v.object({ is: v.literal('unstated') }),
  v.object({ is: v.literal('registered'), typed: v.string() }),
  v.object({
    is: v.literal('hosted'),
    host: v.optional(v.object({ id: OrganisationId, name: v.string() })),
  }),
  v.object({ is: v.literal('unregistered') }),
])
export type Identity = v.InferOutput<typeof Identity>

export type IdentityGap = CreditCodeFault | 'host'

/** The first reason why it cannot be sent, or nothing. */
export function gapInIdentity(identity: Identity): IdentityGap | undefined {
  if (identity.is === 'registered')
    return faultWhileTyping(identity.typed) ?? faultOfCreditCode(identity.typed)
  return identity.is === 'hosted' && identity.host === undefined ? 'host' : undefined
}

/** What can be told of a code before all of it is typed: a character it never has, and at its end whether it fits. */
export function faultWhileTyping(typed: string): CreditCodeFault | undefined {
  const code = typed.trim()
  if (code.length > 18) return 'length'
  // Filled up with a sound character, only the typed ones can be wrong.
  if (faultOfCreditCode(code.padEnd(18, '0')) === 'character') return 'character'
  return code.length < 18 ? undefined : faultOfCreditCode(code)
}

/** As it travels. */
export function registrationOf(identity: Identity): RegistrationForm {
  if (identity.is === 'registered') return { is: 'registered', creditCode: identity.typed }
  if (identity.is === 'hosted' && identity.host !== undefined)
    return { is: 'hosted', hostId: identity.host.id }
  return identity.is === 'unregistered' ? { is: 'unregistered' } : { is: 'unstated' }
}

/** What was stated before, for typing. A host that is not on the platform has to be chosen anew. */
export function identityFrom(registration: Organisation['registration']): Identity {
  if (registration.is === 'registered') return { is: 'registered', typed: registration.creditCode }
  if (registration.is !== 'hosted') return { is: registration.is }
  const { host: name, hostId: id } = registration
  return id === undefined ? { is: 'hosted' } : { is: 'hosted', host: { id, name } }
}
