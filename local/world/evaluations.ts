// What the people of the demo world say: some organisations are known to many, some to few, and people differ in how strict they are.
import { type CriterionId, criteriaFor, Tie } from '@ngo2/shared/evaluations/criterion'
import type { Answer, EvaluationForm } from '@ngo2/shared/evaluations/evaluation'
import type { Chance } from './chance'

export interface Opinion {
  readonly member: number
  readonly organisation: number
  readonly form: Pick<EvaluationForm, 'tie' | 'answers'>
}

/** Evaluations each member gives. */
const perMember = 7

/** Opinions of `members` people about `organisations` organisations. */
export function opinions(chance: Chance, members: number, organisations: number): Opinion[] {
  const quality = Array.from({ length: organisations }, () => 0.55 + 0.18 * chance.bell())
  return Array.from({ length: members }, (_, member) => {
    const strictness = 0.1 * chance.bell()
    const known = new Set<number>()
    while (known.size < perMember) known.add(knownOne(chance, organisations))
    return [...known].map((organisation) => {
      const tie = chance.next() < 0.4 ? 'reader' : chance.pick(Tie.options)
      const truth = (quality[organisation] ?? 0.5) - strictness
      return { member, organisation, form: { tie, answers: answersOf(chance, tie, truth) } }
    })
  }).flat()
}

/** Early ones in the list are known to many, late ones to few. */
function knownOne(chance: Chance, organisations: number): number {
  return Math.floor(organisations * chance.next() ** 4.5)
}

function answersOf(chance: Chance, tie: Tie, truth: number): Partial<Record<CriterionId, Answer>> {
  const answer = (): Answer => {
    if (chance.next() < 0.25) return 'unknown'
    const felt = truth + 0.22 * chance.bell()
    return felt > 0.62 ? 'seen' : felt > 0.36 ? 'partly' : 'none'
  }
  return Object.fromEntries(criteriaFor(tie).map((criterion) => [criterion, answer()]))
}
