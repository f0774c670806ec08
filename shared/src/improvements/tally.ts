// Counts what people said of an organisation, without its team: by question, tie and theme.
import * as v from 'valibot'
import { CriterionId, criteria, type Dimension, Tie } from '../evaluations/criterion'
import { Answer, type Evaluation } from '../evaluations/evaluation'
import { dimensionsSaid } from '../evaluations/rules'
import { peopleToTell } from './feedback'

const Counts = <Key extends v.GenericSchema<string, string>>(key: Key) => v.record(key, v.number())

/** One dimension; people are those who said something in it. */
export const Tally = v.object({
  people: v.number(),
  ties: Counts(Tie),
  answers: v.record(CriterionId, Counts(Answer)),
  themes: Counts(CriterionId),
})
export type Tally = v.InferOutput<typeof Tally>

type Said = Pick<Evaluation, 'tie' | 'answers' | 'improve' | 'team'>

/** Who said something in a dimension and is counted: not the organisation's own team. */
export function heardIn<One extends Said>(dimension: Dimension, evaluations: readonly One[]): One[] {
  return evaluations.filter(
    ({ team, answers }) => team === undefined && dimensionsSaid(answers).includes(dimension),
  )
}

export function tallyOf(dimension: Dimension, evaluations: readonly Said[]): Tally {
  const those = heardIn(dimension, evaluations)
  const ids = CriterionId.options.filter((id) => criteria[id].dimension === dimension)
  const named = those.flatMap(({ improve }) => improve?.theme ?? [])
  return {
    people: those.length,
    ties: countsOf(those.map(({ tie }) => tie)),
    answers: Object.fromEntries(
      ids.map((id) => [id, countsOf(those.flatMap(({ answers }) => answers[id] ?? []))]),
    ),
    themes: countsOf(named.filter((theme) => ids.includes(theme))),
  }
}

/** Whether it may be told: of fewer than five people nothing is. */
export function mayBeTold({ people }: Pick<Tally, 'people'>): boolean {
  return people >= peopleToTell
}

function countsOf<Key extends string>(keys: readonly Key[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return counts
}
