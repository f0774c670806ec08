// Many people's evaluations for tests, put into the table at once: given over half a year by members of two years.
import type { MemberId } from '@ngo2/shared/accounts/member'
import type { Tie } from '@ngo2/shared/evaluations/criterion'
import type { EvaluationId } from '@ngo2/shared/evaluations/evaluation'
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import { addOutsideEvaluations, type StoredEvaluation } from '../src/evaluations'
import type { TestApp } from './an-app'
import { newId } from './things'

const dayMs = 24 * 3600 * 1000

export interface Voice {
  readonly organisation: Organisation
  /** Scores 0 to 5 of T11 and C7. */
  readonly says: number
  readonly tie?: Tie
}

/** Each by somebody else; phones known, half of them readers and half peers unless told otherwise. */
export async function voices(test: TestApp, all: readonly Voice[]): Promise<void> {
  const nowMs = test.app.now().getTime()
  const evaluations = all.map(({ organisation, says, tie }, n): StoredEvaluation => {
    const { id, name, example } = organisation
    return {
      id: newId('evl') as EvaluationId,
      organisation: { id, name, example },
      memberId: newId('mem') as MemberId,
      tie: tie ?? (n % 2 === 0 ? 'reader' : 'peer'),
      answers: {},
      scores: { transparency: { T11: says }, communication: { C7: says } },
      level: 1,
      givenAt: new Date(nowMs - (1 + ((n * 37) % 180)) * dayMs).toISOString(),
      memberSince: new Date(nowMs - (500 + (n % 200)) * dayMs).toISOString(),
      byOwnLink: false,
    }
  })
  for (let at = 0; at < evaluations.length; at += 100) {
    await addOutsideEvaluations(test.app.table, evaluations.slice(at, at + 100))
  }
}
