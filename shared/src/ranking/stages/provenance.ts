// Stage 2, provenance: where sheets with a common cause will count for less. This form leaves every right as it is.
import type { Parameters } from '../parameters'
import type { SheetTable } from '../table'
import type { Rights } from './rights'

export const provenanceIdentity = 'provenance/identity'

/** Rights after provenance, w = v·f with f in (0, 1]; each rule that takes something adds its removal. Here f = 1. */
export function discounted(rights: Rights, _table: SheetTable, _parameters: Parameters): Rights {
  return rights
}
