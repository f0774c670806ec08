// Draws in the table: the public log in order of weeks, and which of them are still closed. Their lists lie in the bucket.
import type { OpenDraw } from '@ngo2/shared/draws/draw'
import { Draw, Hash, Pseudonym } from '@ngo2/shared/draws/draw'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import type { Files } from '../platform/files'
import { readAll, readPage } from '../platform/page'
import type { Table } from '../platform/table'

const Stored = v.object({
  ...Draw.entries,
  people: v.number(),
  places: v.number(),
  /** Everybody drawn was asked. */
  drawnAt: v.optional(v.string()),
  /** Once it is open; and then who was drawn. */
  seed: v.optional(Hash),
  drawn: v.optional(v.array(Pseudonym)),
})
export type StoredDraw = v.InferOutput<typeof Stored>

/** Which draw: its organisation and the Monday of its week. */
export interface Which {
  readonly week: string
  readonly organisationId: OrganisationId
}

export async function findDraw(table: Table, which: Which): Promise<StoredDraw | undefined> {
  const item = await table.get(drawKey(which), 'consistent')
  return item && v.parse(Stored, item)
}

/** Those of these that there are. */
export async function findDraws(table: Table, which: readonly Which[]): Promise<StoredDraw[]> {
  const items = await table.getAll(which.map(drawKey))
  return items.filter((item) => item !== undefined).map((item) => v.parse(Stored, item))
}

/** Publishes what was fixed unless this draw was fixed before; the list is in the bucket by then. */
export async function addDrawIfFree(
  { table, files }: { table: Table; files: Files },
  draw: StoredDraw,
  pseudonyms: OpenDraw['pseudonyms'],
): Promise<void> {
  const which = { week: draw.week, organisationId: draw.organisation.id }
  await files.put(listPath(draw), Buffer.from(JSON.stringify(pseudonyms)), 'application/json')
  await table.write(
    { put: { ...drawKey(which), entity: 'draw', ...draw }, when: 'free' },
    { put: { ...closedKey(which), entity: 'closedDraw', ...which } },
  )
}

const List = v.array(Pseudonym)

/** Throws where it is gone: a draw without its list can never be shown to be right. */
export async function readList(files: Files, draw: StoredDraw): Promise<Pseudonym[]> {
  const bytes = await files.get(listPath(draw))
  if (bytes === undefined) throw new Error(`the list of a draw is gone: ${listPath(draw)}`)
  return v.parse(List, JSON.parse(Buffer.from(bytes).toString()))
}

export async function setDrawn(table: Table, draw: StoredDraw, drawnAt: string): Promise<void> {
  await table.write({ change: drawKey(whichOf(draw)), set: { drawnAt }, when: { drawnAt: undefined } })
}

/** Opens a draw; doing it twice is doing it once. */
export async function setOpen(
  table: Table,
  draw: StoredDraw,
  opening: Pick<OpenDraw, 'seed' | 'drawn'> & { readonly revealedAt: string },
): Promise<void> {
  const which = whichOf(draw)
  await table.write(
    { change: drawKey(which), set: opening, when: { revealedAt: undefined } },
    { remove: closedKey(which) },
  )
}

/** The log, newest week first. */
export function listLog(table: Table, cursor: string | undefined) {
  const listing = { pk: 'DRAWS', newestFirst: true, limit: 20, cursor }
  return readPage(table, listing, (item) => v.parse(Stored, item))
}

/** All draws of one week. */
export function listDrawsOf(table: Table, week: string): Promise<StoredDraw[]> {
  const query = { pk: 'DRAWS', prefix: `${week}#`, consistent: true }
  return readAll(table, query, (item) => v.parse(Stored, item))
}

const Closed = v.object({ week: v.string(), organisationId: OrganisationId })

/** Draws whose list is closed still, oldest first. */
export function listClosed(table: Table): Promise<Which[]> {
  return readAll(table, { pk: 'CLOSED_DRAWS', consistent: true }, (item) => v.parse(Closed, item))
}

const whichOf = ({ week, organisation }: StoredDraw): Which => ({ week, organisationId: organisation.id })
const skOf = ({ week, organisationId }: Which) => `${week}#${organisationId}`
const drawKey = (which: Which) => ({ pk: 'DRAWS', sk: skOf(which) })
const closedKey = (which: Which) => ({ pk: 'CLOSED_DRAWS', sk: skOf(which) })
/** By its hash, so that of two who close one list at once the published one's stays whole. */
const listPath = ({ week, organisation, commitment }: StoredDraw) =>
  `draws/${week}/${organisation.id}/${commitment}.json`
