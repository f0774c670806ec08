// How much of one evaluation counts, in words a person would say.
import type { Counting } from '@ngo2/shared/evaluations/counting'
import type { Evaluation } from '@ngo2/shared/evaluations/evaluation'
import { dimensionsSaid } from '@ngo2/shared/evaluations/rules'
import { wordsOfRule } from '@ngo2/shared/ranking/words'
import type { Words } from '@/platform/language'
import { countingsWords as words } from './words'

/** `1 份`, `0.4 份`, or not at all; behind it the rule that took the most. */
export function partWords({ right, rule }: Pick<Counting, 'right' | 'rule'>): Words {
  if (rule === undefined) return words.full
  const why = wordsOfRule(rule)
  return right === 0 ? words.not(why) : words.part(right, why)
}

/** Why an evaluation without a counting has none: nothing was known, it comes from the team, or it waits for the next publication. */
export function withoutCounting({ answers, team }: Pick<Evaluation, 'answers' | 'team'>): Words {
  if (team) return words.team
  return dimensionsSaid(answers).length === 0 ? words.nothingKnown : words.waits
}

/** Whether there is something to appeal: it counts for less, not for being of the team, and nobody looked or looks at it. */
export function appealableOf(countings: readonly Counting[]): boolean {
  const less = countings.some(({ rule }) => rule !== undefined && rule !== 'team')
  return less && countings.every(({ appeal }) => appeal === undefined)
}
