// Two people edited the same page: what each changed, and where they meet.
import { type FieldName, type Fields, fieldNames } from './fields'

/** Fields that both changed, each to something else. */
export function conflictsOf(base: Fields, mine: Fields, theirs: Fields): FieldName[] {
  return fieldNames.filter(
    (name) =>
      isOther(mine[name], base[name]) &&
      isOther(theirs[name], base[name]) &&
      isOther(mine[name], theirs[name]),
  )
}

export type Choices = Readonly<Partial<Record<FieldName, 'mine' | 'theirs'>>>

/** Mine where I changed something, theirs elsewhere; where both did, as it was chosen. */
export function merged(base: Fields, mine: Fields, theirs: Fields, choices: Choices): Fields {
  const conflicts = conflictsOf(base, mine, theirs)
  const kept = fieldNames.filter((name) =>
    conflicts.includes(name) ? choices[name] !== 'theirs' : isOther(mine[name], base[name]),
  )
  return { ...theirs, ...Object.fromEntries(kept.map((name) => [name, mine[name]])) }
}

/** Whether anything was changed. */
export function isEdited(base: Fields, mine: Fields): boolean {
  return fieldNames.some((name) => isOther(mine[name], base[name]))
}

function isOther(one: unknown, another: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(another)
}
