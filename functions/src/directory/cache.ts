// What a warm function keeps of a publication: the standings of its snapshot, which never change.
import type { Segment } from '@ngo2/shared/directory/segment'
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import type { RunId } from '@ngo2/shared/ranking/run'
import { Section, type Standing } from '@ngo2/shared/ranking/standing'
import type { App } from '../platform/app'
import { listStandings } from '../ranking'

export type StandingsById = ReadonlyMap<string, Record<Dimension, Standing>>

/** By App, so that two of them in one process never see each other's data. */
const kept = new WeakMap<App, { readonly runId: RunId; readonly byId: StandingsById }>()

export async function standingsOf(app: App, runId: RunId): Promise<StandingsById> {
  const mine = kept.get(app)
  if (mine?.runId === runId) return mine.byId
  const rows = await listStandings(app.table, runId)
  const byId = new Map(rows.map((row) => [row.organisationId, row.standings]))
  kept.set(app, { runId, byId })
  return byId
}

/** Which section each organisation of a segment stands in, as a number; worked out once for a publication and dimension. */
export function sectionsOf(segment: Segment, standings: StandingsById, dimension: Dimension): Uint8Array {
  const own = sections.get(segment) ?? new Map<string, Known>()
  sections.set(segment, own)
  const known = own.get(dimension)
  if (known?.standings === standings) return known.of
  const of = Uint8Array.from(segment.columns.ids, (id) =>
    Section.options.indexOf(sectionOf(standings.get(id)?.[dimension])),
  )
  own.set(dimension, { standings, of })
  return of
}

export function sectionOf(standing: Standing | undefined): Section {
  return standing?.is === 'figure' ? standing.section : 'collecting'
}

interface Known {
  readonly standings: StandingsById
  readonly of: Uint8Array
}
const sections = new WeakMap<Segment, Map<string, Known>>()
