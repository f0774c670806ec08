// Before and after: what publishing a run would change against the published snapshot.
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import type { Change, listChanges } from '@ngo2/shared/ranking/contract'
import type { Standing } from '@ngo2/shared/ranking/standing'
import { findOrganisations } from '../organisations'
import type { App } from '../platform/app'
import { openCursor, sealCursor } from '../platform/page'
import type { Action } from '../platform/route'
import { findOutline, findPublication, listStandings, type Standings } from '../snapshots'
import { existingRun } from './actions'

const pageSize = 30

/** Largest movement of the middle first, then by id. */
export const changes: Action<typeof listChanges> = async (app, { runId, dimension, cursor }) => {
  await existingRun(app, runId)
  const publication = await findPublication(app.table)
  const [outline, after, before] = await Promise.all([
    findOutline(app.table, runId),
    listStandings(app.table, runId),
    publication ? listStandings(app.table, publication.runId) : [],
  ])
  const was = new Map(before.map((row) => [row.organisationId, row.standings[dimension]]))
  const moves = after
    .map((row) => moveOf(row, dimension, was.get(row.organisationId)))
    .sort((a, b) => b.distance - a.distance || (a.id < b.id ? -1 : 1))
  const position = openCursor(cursor, ['id'])
  const from = position === undefined ? 0 : moves.findIndex(({ id }) => id === position.id) + 1
  const shown = moves.slice(from, from + pageSize)
  const last = shown.at(-1)
  const more = from + pageSize < moves.length && last !== undefined
  return {
    items: await named(app, shown),
    medians: { before: publication?.medians[dimension], after: outline?.medians[dimension] },
    ...(more ? { next: sealCursor({ id: last.id }) } : {}),
  }
}

function moveOf(
  { organisationId: id, standings }: Standings,
  dimension: Dimension,
  before: Standing | undefined,
) {
  const after = standings[dimension]
  const distance =
    middleOf(after) === undefined ? -1 : Math.abs((middleOf(after) ?? 0) - (middleOf(before) ?? 0))
  return { id, distance, after, before }
}

function middleOf(standing: Standing | undefined): number | undefined {
  return standing?.is === 'figure' ? standing.score : undefined
}

async function named(app: App, moves: readonly ReturnType<typeof moveOf>[]): Promise<Change[]> {
  const organisations = await findOrganisations(
    app.table,
    moves.map(({ id }) => id),
  )
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  return moves.map(({ id, before, after }) => ({
    organisation: { id, name: names.get(id) ?? id },
    after,
    ...(before && { before }),
  }))
}
