// Holding a draw: who everybody is in it, what is fixed before it, and whom chance picks. The same everywhere, so that anyone can do it again.
import type { MemberId } from '../accounts/member'
import { asciiBytes, bytesOf, hmacSha256 } from '../maths/hmac'
import { sha256 } from '../maths/sha256'
import type { OpenDraw, Pseudonym } from './draw'

/** Which draw: an organisation and the Monday of a week. */
interface Which {
  readonly week: string
  readonly organisationId: string
}

/** Who this member is in this draw. Without the key, 64 hex digits, it tells nothing, and nothing of her in any other draw. */
export function pseudonymOf(key: string, { week, organisationId }: Which, memberId: MemberId): Pseudonym {
  return hmacSha256(bytesOf(key), asciiBytes(`${week} ${organisationId} ${memberId}`)).slice(0, 32)
}

type Fixed = Pick<OpenDraw, 'week' | 'seed' | 'places' | 'pseudonyms'> & Which

/** The hash of everything that decides a draw, line by line; the seed in it keeps the list from being guessed. */
export function commitmentOf({ week, organisationId, seed, places, pseudonyms }: Fixed): string {
  const lines = ['ngo2-draw-1', week, organisationId, seed, String(places), ...pseudonyms]
  return sha256(asciiBytes(`${lines.join('\n')}\n`))
}

/**
 * Whom chance picks: every pseudonym gets the ticket HMAC-SHA-256(seed, pseudonym), and the lowest tickets win, in their order. After
 * RFC 3797, Publicly Verifiable Nominations Committee Random Selection, with a keyed hash for each name instead of an index into the list,
 * so that the order of the list decides nothing.
 */
export function drawFrom({
  seed,
  places,
  pseudonyms,
}: Pick<Fixed, 'seed' | 'places' | 'pseudonyms'>): Pseudonym[] {
  const key = bytesOf(seed)
  return pseudonyms
    .map((pseudonym) => ({ pseudonym, ticket: hmacSha256(key, asciiBytes(pseudonym)) }))
    .sort((one, other) => (one.ticket < other.ticket ? -1 : 1))
    .slice(0, places)
    .map(({ pseudonym }) => pseudonym)
}
