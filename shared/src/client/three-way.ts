// Two people changed the same thing: what each changed, where they meet, and the two brought together.

/** Fields that both changed, each to something else; `base` is what both began with. */
export function conflictsOf<Fields extends object>(base: Fields, mine: Fields, theirs: Fields) {
  return namesOf(base, mine, theirs).filter(
    (name) =>
      isOther(mine[name], base[name]) &&
      isOther(theirs[name], base[name]) &&
      isOther(mine[name], theirs[name]),
  )
}

/** For each conflict, whose version stays. */
export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>

/** Mine where I changed something, theirs elsewhere; where both did, as it was chosen, mine where nothing was. */
export function broughtTogether<Fields extends object>(
  base: Fields,
  mine: Fields,
  theirs: Fields,
  choices: Choices,
): Fields {
  const conflicts = conflictsOf(base, mine, theirs)
  const kept = namesOf(base, mine, theirs).filter((name) =>
    conflicts.includes(name) ? choices[name] !== 'theirs' : isOther(mine[name], base[name]),
  )
  return { ...theirs, ...Object.fromEntries(kept.map((name) => [name, mine[name]])) }
}

/** Whether anything was changed. */
export function isChanged<Fields extends object>(base: Fields, mine: Fields): boolean {
  return namesOf(base, mine, mine).some((name) => isOther(mine[name], base[name]))
}

function namesOf<Fields extends object>(...some: readonly Fields[]) {
  return [...new Set(some.flatMap((one) => Object.keys(one)))] as (keyof Fields & string)[]
}

function isOther(one: unknown, another: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(another)
}
