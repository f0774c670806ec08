// Stage 1, rights: how much each sheet may count by who gave it, before anybody asks how it came about.
import { isRestored, isTeam, levelIn } from '../inputs'
import type { Parameters } from '../parameters'
import type { SheetTable } from '../table'

export const rightsIdentity = 'rights/2'

/** What one rule took away, in rights, for every organisation. */
export interface Removal {
  readonly rule: string
  readonly byOrganisation: Float64Array
}

/** Rights in the sheets' order (0 to 1), and the account of what was taken: 1 a sheet − removals = rights. */
export interface Rights {
  readonly right: Float64Array
  readonly removals: readonly Removal[]
}

/**
 * Full right is 1 a sheet; team members have none, restored on appeal or not, others by the level of their account: a
 * restored sheet has it in full. The account's age is not asked.
 */
export function rightsOf(table: SheetTable, { rights }: Parameters): Rights {
  const organisations = table.first.length - 1
  const team = new Float64Array(organisations)
  const level = new Float64Array(organisations)
  const right = new Float64Array(table.count)
  for (let i = 0; i < organisations; i++) {
    for (let e = table.first[i] ?? 0; e < (table.first[i + 1] ?? 0); e++) {
      const marks = table.marks[e] ?? 0
      const byLevel = isRestored(marks) ? 1 : (rights.byLevel[levelIn(marks)] ?? 0)
      right[e] = isTeam(marks) ? rights.ofTeam : byLevel
      if (isTeam(marks)) team[i] = (team[i] ?? 0) + 1 - rights.ofTeam
      else level[i] = (level[i] ?? 0) + 1 - byLevel
    }
  }
  return {
    right,
    removals: [
      { rule: 'team', byOrganisation: team },
      { rule: 'level', byOrganisation: level },
    ],
  }
}
