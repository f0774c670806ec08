// Where a session is held, and what follows from it.
import * as v from 'valibot'
import { allowed, type Decision, refused } from '../contract/errors'

/** A phone is in somebody's hand; a console is a browser at a desk, perhaps a shared one. */
export const SessionPlace = v.picklist(['phone', 'console'])
export type SessionPlace = v.InferOutput<typeof SessionPlace>

/** Seconds: on a phone from the last use, at a console from its beginning, so that a forgotten one ends with the day. */
export const sessionLifeS: Record<SessionPlace, number> = { phone: 30 * 24 * 3600, console: 12 * 3600 }

/**
 * Letting a console in and leaving for good take the phone: whoever steals a console's session must be able neither to
 * make others of it nor to erase its owner.
 */
export function mayUseAsPhone(place: SessionPlace): Decision<'auth.forbidden'> {
  return place === 'phone' ? allowed : refused('auth.forbidden')
}
