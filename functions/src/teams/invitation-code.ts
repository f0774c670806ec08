// The code of an invitation: made from its id, so that a retry is told the same one and it rests nowhere in the table.
import { createHmac } from 'node:crypto'
import type { InvitationId } from '@ngo2/shared/teams/invitation'
import type { App } from '../platform/app'
import { markOf } from '../platform/secrets'

/** 32 characters, so that five bits are one of them: no 0, 1, I and O. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const codeCharacters = 8

/** Eight characters of 5 bits each, of an HMAC-SHA-256 under the platform's salt. */
export function codeOf(app: App, id: InvitationId): string {
  const bytes = createHmac('sha256', app.settings.deviceSalt).update(`invitation code ${id}`).digest()
  return [...bytes.subarray(0, codeCharacters)].map((byte) => alphabet.charAt(byte % 32)).join('')
}

/** How a code rests in the table: forty bits alone would be guessed from a bare hash. */
export function restingOf(app: App, code: string): string {
  return markOf(`invitation ${code}`, app.settings.deviceSalt)
}
