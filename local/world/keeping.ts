// Who keeps a page of the demo world, and what they do it with.
import type { MemberId } from '@ngo2/shared/accounts/member'
import type { Send } from '@ngo2/shared/contract/call'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'

export interface Hand {
  readonly memberId: MemberId
  readonly send: Send
}

export interface Keepers {
  readonly operators: readonly [Hand, Hand]
  readonly head: Hand
  readonly accountant: Hand
  readonly council: Hand
  readonly neighbour: Hand
}

export interface Keeping {
  readonly organisationId: OrganisationId
  readonly newId: (prefix: string) => never
  /** Beijing day. */
  readonly today: string
  readonly keepers: Keepers
}
