// The same worlds, graded method by method.
import { type Grade, gradeOf, meanGrade } from './grading/grade'
import type { Scores } from './grading/scores'
import { allMethods, type Method } from './methods'
import { makeWorld } from './worlds/make-world'
import type { Plot } from './worlds/scene'
import type { World, WorldOptions } from './worlds/world'

export interface Trial {
  readonly name: string
  /** What is asked of a trial depends on who is in it: nobody dishonest, well-known attacks, our own red team, an attacker with our source. */
  readonly kind: 'honest' | 'public' | 'red team' | 'white box'
  /** More about it, for a line of its own. */
  readonly about?: string
  readonly options: Partial<WorldOptions>
  readonly plot?: Plot
}

export function worldOf({ options, plot }: Trial, seed: number): World {
  return makeWorld({ ...options, seed }, plot)
}

/** Mean grade over worlds of these seeds, by method. */
export function gradesIn(
  trial: Trial,
  seeds: readonly number[],
  methods: readonly Method[] = allMethods,
): Map<string, Grade> {
  const grades = new Map(methods.map(({ name }) => [name, [] as Grade[]]))
  for (const seed of seeds) {
    const world = worldOf(trial, seed)
    for (const method of methods) {
      const without = trial.kind === 'honest' ? undefined : withoutAttack(trial, seed, method)
      grades.get(method.name)?.push(gradeOf(world, method.scores(world), without))
    }
  }
  return new Map([...grades].map(([name, found]) => [name, meanGrade(found)]))
}

/** Many attacks come over the same honest people: what a method says of those alone is calculated once. */
const calm = new Map<string, Scores>()

function withoutAttack({ options }: Trial, seed: number, method: Method): Scores {
  const honest = { ...options, attack: 'none', adaptive: false, share: 0, seed } as const
  const key = JSON.stringify([method.name, Object.entries(honest).sort()])
  const scores = calm.get(key) ?? method.scores(makeWorld(honest))
  calm.set(key, scores)
  return scores
}
