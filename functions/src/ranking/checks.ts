// Standings that somebody asked to have checked: until it is decided they stay as they were published before, and say so.
import { createHash } from 'node:crypto'
import type { RunId } from '@ngo2/shared/ranking/run'
import type { Explanation, Standing } from '@ngo2/shared/ranking/standing'
import { type OpenCheck, openChecks } from '../appeals'
import type { App } from '../platform/app'
import { findExplanation, findPublication } from '../snapshots'

export interface Checked {
  readonly explanations: readonly Explanation[]
  /** Names what a run says together with what was held: the hash itself where nothing was. */
  hashOf(hash: string): string
}

/** The explanations of a run, with those under check as they were published before. */
export async function withChecks(app: App, explanations: readonly Explanation[]): Promise<Checked> {
  const [all, publication] = await Promise.all([openChecks(app), findPublication(app.table)])
  const ranked = new Set(explanations.map(placeOf))
  const checks = all.filter((check) => ranked.has(placeOf(check)))
  const held = await Promise.all(
    checks.map(
      async (check) => [placeOf(check), await standingBefore(app, publication?.runId, check)] as const,
    ),
  )
  const heldBy = new Map(held)
  const key = [publication?.runId, checks]
  return {
    explanations: explanations.map((explanation) => {
      const hold = heldBy.get(placeOf(explanation))
      return hold ? hold(explanation) : explanation
    }),
    hashOf: (hash) =>
      checks.length === 0
        ? hash
        : createHash('sha256')
            .update(JSON.stringify([hash, key]))
            .digest('hex'),
  }
}

/** What a check makes of the explanation a run has for it. Where nothing was published before, nothing is shown now. */
async function standingBefore(app: App, runId: RunId | undefined, check: OpenCheck) {
  const { organisationId, dimension, since, until } = check
  const checking = { since, until }
  const before = runId && (await findExplanation(app.table, runId, organisationId, dimension))
  return (now: Explanation): Explanation => {
    if (before) return { ...before, standing: { ...before.standing, checking } }
    const { steps: _, ...reasons } = now
    const standing: Standing = { is: 'collecting', people: now.standing.people, checking }
    return { ...reasons, standing }
  }
}

const placeOf = ({ organisationId, dimension }: Pick<Explanation, 'organisationId' | 'dimension'>) =>
  `${organisationId}#${dimension}`
