// A console code: what the console shows as a picture and the phone scans, to sign an operator in at a desk.
import * as v from 'valibot'
import { idOf } from '../contract/ids'

export const ConsoleCodeId = idOf('cod')
export type ConsoleCodeId = v.InferOutput<typeof ConsoleCodeId>

/** How long a code may wait for a phone. */
export const consoleCodeLifeS = 120

const head = 'ngo2:console:'

/** The text inside the picture. */
export function consoleCodeText(id: ConsoleCodeId): string {
  return head + id
}

/** The code in a scanned or typed text, or nothing where it is some other text. */
export function parseConsoleCode(scanned: string): ConsoleCodeId | undefined {
  const trimmed = scanned.trim()
  const id = v.safeParse(ConsoleCodeId, trimmed.startsWith(head) ? trimmed.slice(head.length) : trimmed)
  return id.success ? id.output : undefined
}
