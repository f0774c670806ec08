// The same worlds, graded method by method.
import type { Ngo } from '@ngo2/shared/ranking/files/evaluation-files'
import { type Grade, gradeOf, meanGrade, type Scores } from './grading/grade'
import { ourScores } from './ours'
import { bayesianMean, plainMean } from './peers/means'
import { mixedModel } from './peers/mixed-model'
import { scoredBy } from './peers/sheets'
import { makeWorld } from './worlds/make-world'
import type { World, WorldOptions } from './worlds/world'

interface Method {
  readonly name: string
  readonly scores: (world: World) => Scores
}

export const peers: readonly Method[] = [
  { name: 'mean', scores: (world) => scoredBy(plainMean, world) },
  { name: 'Bayesian mean', scores: (world) => scoredBy(bayesianMean, world) },
  { name: 'Gaussian mixed model', scores: (world) => scoredBy(mixedModel, world) },
]

export const ours: Method = { name: 'ours', scores: (world) => ourScores(world) }

/** The peers know no evidence; this is what ours does without it. */
const oursWithoutEvidence: Method = {
  name: 'ours, no evidence',
  scores: (world) => ourScores({ ...world, ngos: world.ngos.map(withoutEvidence) }),
}

export interface Trial {
  readonly name: string
  readonly options: Partial<WorldOptions>
}

export const trials: readonly Trial[] = [
  { name: 'clean', options: {} },
  { name: 'clean, generous people', options: { population: 'generous' } },
  { name: 'mix of attacks, 20 %', options: { attack: 'mix' } },
  { name: 'mix of attacks, 20 %, generous people', options: { attack: 'mix', population: 'generous' } },
  { name: 'random spam, 20 %', options: { attack: 'spam' } },
  { name: 'a quarter of the organisations changes', options: { attack: 'drift' } },
]

/** Mean grade over worlds of these seeds, by method. */
export function gradesIn(
  { options }: Trial,
  seeds: readonly number[],
  methods = [...peers, oursWithoutEvidence, ours],
) {
  const worlds = seeds.map((seed) => makeWorld({ ...options, seed }))
  const graded = methods.map(({ name, scores }): [string, Grade] => [
    name,
    meanGrade(worlds.map((world) => gradeOf(world, scores(world)))),
  ])
  return new Map(graded)
}

function withoutEvidence(ngo: Ngo): Ngo {
  return { ...ngo, evidence_docs: 0, evidence_org: null, evidence_comm: null }
}
