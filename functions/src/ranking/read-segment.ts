// Reading: the evaluations of one segment become a compact shard in the file store.
import type { MemberId } from '@ngo2/shared/accounts/member'
import { dimensions } from '@ngo2/shared/evaluations/criterion'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { Level, Sheet } from '@ngo2/shared/ranking/inputs'
import { shardOf } from '@ngo2/shared/ranking/inputs'
import { type RunId, segments } from '@ngo2/shared/ranking/run'
import { encodeShard } from '@ngo2/shared/ranking/shard'
import { parseEvaluation, type StoredEvaluation, segmentName } from '../evaluations'
import { findOrganisations } from '../organisations'
import type { App } from '../platform/app'
import { readAll } from '../platform/page'
import { listTeam } from '../teams'
import { markSegmentRead } from './run-repository'

export const segmentNames = Array.from({ length: segments }, (_, number) => segmentName(number))

export async function readSegment(app: App, runId: RunId, segment: string) {
  const query = { pk: `EVALUATIONS#${segment}`, index: 'gsi1' as const }
  const evaluations = await readAll(app.table, query, parseEvaluation)
  const teams = await teamsOf(app, [...new Set(evaluations.map(({ organisation }) => organisation.id))])
  const sheets = evaluations.flatMap((evaluation) => sheetsOf(evaluation, teams))
  await app.files.put(shardKey(runId, segment), encodeShard(shardOf(sheets)), 'application/octet-stream')
  await markSegmentRead(app.table, runId, segment)
  return { sheets: sheets.length }
}

export function shardKey(runId: RunId, segment: string): string {
  return `ranking/${runId}/${segment}.sheets`
}

type Teams = ReadonlyMap<OrganisationId, ReadonlySet<MemberId>>

/** Members of the teams of these organisations today; only pages that are kept have a team. */
async function teamsOf(app: App, ids: readonly OrganisationId[]): Promise<Teams> {
  const teams = new Map<OrganisationId, ReadonlySet<MemberId>>()
  for (let at = 0; at < ids.length; at += 100) {
    const found = await findOrganisations(app.table, ids.slice(at, at + 100))
    for (const { id } of found.filter(({ kept }) => kept)) {
      const members = await listTeam(app.table, id)
      teams.set(id, new Set(members.map(({ memberId }) => memberId)))
    }
  }
  return teams
}

/** One sheet for each dimension in which something was said. Whoever is or was of the team when saying it is of the team. */
function sheetsOf(evaluation: StoredEvaluation, teams: Teams): Sheet[] {
  const { memberId, organisation, scores, level, tie, givenAt, memberSince } = evaluation
  const { device, helper, byOwnLink, invited, restored } = evaluation
  const isTeam = evaluation.team === true || teams.get(organisation.id)?.has(memberId) === true
  return dimensions
    .filter((dimension) => Object.keys(scores[dimension]).length > 0)
    .map((dimension) => ({
      evaluatorId: memberId,
      organisationId: organisation.id,
      dimension,
      scores: scores[dimension],
      level: level as Level,
      team: isTeam,
      day: dayOf(givenAt),
      joinedDay: dayOf(memberSince),
      ...(tie && { tie }),
      ...(device && { device }),
      ...(helper && { helper }),
      ...(byOwnLink && { link: organisation.id }),
      ...(invited && { invited }),
      ...(restored && { restored }),
    }))
}

function dayOf(moment: string): number {
  return Math.floor(Date.parse(moment) / 86_400_000)
}
