// The methods that are compared: ours and its peers.
import type { Ngo } from '@ngo2/shared/ranking/files/evaluation-files'
import type { Scores } from './grading/scores'
import { ourScores } from './ours'
import { bayesianMean, plainMean } from './peers/means'
import { median } from './peers/median'
import { mixedModel } from './peers/mixed-model'
import { oneFactor } from './peers/one-factor'
import { scoredBy } from './peers/sheets'
import type { World } from './worlds/world'

export interface Method {
  readonly name: string
  readonly scores: (world: World) => Scores
}

export const peers: readonly Method[] = [
  { name: 'mean', scores: (world) => scoredBy(plainMean, world) },
  { name: 'Bayesian mean', scores: (world) => scoredBy(bayesianMean, world) },
  { name: 'median', scores: (world) => scoredBy(median, world) },
  { name: 'Gaussian mixed model', scores: (world) => scoredBy(mixedModel, world) },
  { name: 'one factor', scores: (world) => scoredBy(oneFactor, world) },
]

export const ours: Method = { name: 'ours', scores: (world) => ourScores(world) }

/** The peers know no evidence; this is what ours does without it. */
export const oursWithoutEvidence: Method = {
  name: 'ours, no evidence',
  scores: (world) => ourScores({ ...world, ngos: world.ngos.map(withoutEvidence) }),
}

export const allMethods: readonly Method[] = [...peers, oursWithoutEvidence, ours]
/** What evidence adds is told once, not for every attack. */
export const methodsUnderAttack: readonly Method[] = [...peers, ours]

function withoutEvidence(ngo: Ngo): Ngo {
  return { ...ngo, evidence_docs: 0, evidence_org: null, evidence_comm: null }
}
