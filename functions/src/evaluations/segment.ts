// Segments: how all evaluations are spread over the parallel readers of a ranking run.
import { segments } from '@ngo2/shared/ranking/run'

/** The segment of an organisation, `00` to `31`, by FNV-1a of its id (isthe.com/chongo/tech/comp/fnv). */
export function segmentOf(organisationId: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < organisationId.length; at++) {
    hash = Math.imul(hash ^ organisationId.charCodeAt(at), 0x01000193) >>> 0
  }
  return segmentName(hash % segments)
}

export function segmentName(number: number): string {
  return String(number).padStart(2, '0')
}
