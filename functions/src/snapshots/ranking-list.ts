// Reading a ranking: sections of one set of peers, shuffled inside for each reader, always from one and the same snapshot.
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import { chanceOf, markOf } from '@ngo2/shared/directory/shuffle'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { traitNames } from '@ngo2/shared/ranking/peers'
import { RunId } from '@ngo2/shared/ranking/run'
import { Section } from '@ngo2/shared/ranking/standing'
import type { readRanking } from '@ngo2/shared/snapshots/contract'
import * as v from 'valibot'
import { findOrganisations } from '../organisations'
import type { App } from '../platform/app'
import { openCursor, sealCursor } from '../platform/page'
import { snapshotNamed } from './published'
import { type StandingColumns, standingAt } from './standing-columns'
import { standingsKept } from './standings-kept'

const pageSize = 20

type Asked = InputOf<typeof readRanking>

/** A cursor of another snapshot than the published one goes on with its own: nobody's page changes under her hands. */
export async function readList(app: App, asked: Asked) {
  const position = openCursor(asked.cursor, ['runId', 'key'])
  const snapshot = await snapshotNamed(app, position ? v.parse(RunId, position.runId) : asked.snapshot)
  const standings = await standingsKept(app, snapshot.runId)
  const { first, more } = select(standings, asked, position?.key ?? '')
  const ids = first.map(({ at }) => v.parse(OrganisationId, standings.ids[at]))
  const organisations = new Map((await findOrganisations(app.table, ids)).map((one) => [one.id, one]))
  const items = first.map(({ at }, nth) => {
    const id = ids[nth] ?? v.parse(OrganisationId, standings.ids[at])
    const { name = id, example = false } = organisations.get(id) ?? {}
    return { organisation: { id, name, example }, standing: standingAt(standings[asked.dimension], at) }
  })
  const last = first.at(-1)
  const next = more && last ? { next: sealCursor({ runId: snapshot.runId, key: last.key }) } : {}
  return { items, snapshot, ...next }
}

interface Chosen {
  readonly at: number
  /** Section, then chance, then id: what the cursor holds. */
  readonly key: string
}

/** The first page behind this key. Only figures, unless those still being collected are asked for. */
function select(standings: StandingColumns, asked: Asked, after: string): { first: Chosen[]; more: boolean } {
  const { sections } = standings[asked.dimension]
  const kinds = standings.kinds.map((kind) =>
    traitNames.every((name) => asked[name] === undefined || asked[name] === kind[name]),
  )
  const wanted = Section.options.map((section) =>
    asked.section === undefined ? section !== 'collecting' : section === asked.section,
  )
  const chosen: Chosen[] = []
  for (let at = 0; at < standings.ids.length; at++) {
    const section = sections[at] ?? 0
    if (!wanted[section] || !kinds[standings.kind[at] ?? 0]) continue
    const id = standings.ids[at] ?? ''
    const chance = chanceOf(markOf(id), asked.seed).toString(16).padStart(8, '0')
    const key = `${section}${chance}${id}`
    if (key > after) chosen.push({ at, key })
  }
  chosen.sort((a, b) => (a.key < b.key ? -1 : 1))
  return { first: chosen.slice(0, pageSize), more: chosen.length > pageSize }
}
