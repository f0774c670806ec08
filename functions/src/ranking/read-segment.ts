// Reading: the evaluations of one segment become a compact shard in the file store.
import { dimensions } from '@ngo2/shared/evaluations/criterion'
import type { Level, Sheet } from '@ngo2/shared/ranking/inputs'
import { shardOf } from '@ngo2/shared/ranking/inputs'
import { type RunId, segments } from '@ngo2/shared/ranking/run'
import { encodeShard } from '@ngo2/shared/ranking/shard'
import { parseEvaluation, type StoredEvaluation, segmentName } from '../evaluations'
import type { App } from '../platform/app'
import { markSegmentRead } from './run-repository'

export const segmentNames = Array.from({ length: segments }, (_, number) => segmentName(number))

export async function readSegment(app: App, runId: RunId, segment: string) {
  const sheets: Sheet[] = []
  let after: Record<string, unknown> | undefined
  do {
    const query = { pk: `EVALUATIONS#${segment}`, index: 'gsi1' as const }
    const found = await app.table.query({
      ...query,
      ...(after && { after: after as { pk: string; sk: string } }),
    })
    sheets.push(...found.items.map(parseEvaluation).flatMap(sheetsOf))
    after = found.last
  } while (after !== undefined)
  await app.files.put(shardKey(runId, segment), encodeShard(shardOf(sheets)), 'application/octet-stream')
  await markSegmentRead(app.table, runId, segment)
  return { sheets: sheets.length }
}

export function shardKey(runId: RunId, segment: string): string {
  return `ranking/${runId}/${segment}.sheets`
}

/** One sheet for each dimension in which something was said. */
function sheetsOf(evaluation: StoredEvaluation): Sheet[] {
  const { memberId, organisation, scores, level, tie, givenAt } = evaluation
  return dimensions
    .filter((dimension) => Object.keys(scores[dimension]).length > 0)
    .map((dimension) => ({
      evaluatorId: memberId,
      organisationId: organisation.id,
      dimension,
      scores: scores[dimension],
      level: level as Level,
      team: false,
      day: Math.floor(Date.parse(givenAt) / 86_400_000),
      ...(tie && { tie }),
    }))
}
