// What an organisation's evidence amounts to, as it was computed last, and the day it has to be looked at again.
import { Level } from '@ngo2/shared/evidence/level'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import type { Item } from '../platform/item'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

export const levelEntity = 'evidenceLevel'

const Stored = v.object({
  organisationId: OrganisationId,
  level: v.optional(Level),
  until: v.optional(v.string()),
  /** The Beijing day this level was reached or fallen to. */
  since: v.string(),
  /** What the ranking was told, 0 to 5. */
  transparency: v.optional(v.number()),
  communication: v.optional(v.number()),
  /** The next Beijing day on which something may change by itself. */
  dueOn: v.optional(v.string()),
})
export type StoredLevel = v.InferOutput<typeof Stored>

export function parseLevel(item: Item): StoredLevel {
  return v.parse(Stored, item)
}

/** In the order asked; undefined where no evidence was ever looked at. */
export async function findLevels(
  table: Table,
  ids: readonly OrganisationId[],
): Promise<(StoredLevel | undefined)[]> {
  return (await table.getAll(ids.map(levelKey))).map((item) => item && v.parse(Stored, item))
}

export async function findLevel(table: Table, id: OrganisationId): Promise<StoredLevel | undefined> {
  const item = await table.get(levelKey(id), 'consistent')
  return item && v.parse(Stored, item)
}

/** Keeps it where nobody else computed meanwhile, moves the day it is due, and notes what is to be noted. */
export async function setLevelIf(
  table: Table,
  before: StoredLevel | undefined,
  after: StoredLevel,
  ...notes: readonly Write[]
): Promise<boolean> {
  const put = { ...levelKey(after.organisationId), entity: levelEntity, ...after }
  const { level, until, dueOn, since } = before ?? {}
  const moved = before?.dueOn !== after.dueOn
  const written = await table.write(
    { put, when: before === undefined ? 'free' : { level, until, dueOn, since } },
    ...(moved && before?.dueOn !== undefined ? [{ remove: dueKey(before.dueOn, after.organisationId) }] : []),
    ...(moved && after.dueOn !== undefined ? [dueOf(after.dueOn, after.organisationId)] : []),
    ...notes,
  )
  return written.done
}

function dueOf(day: string, organisationId: OrganisationId): Write {
  return { put: { ...dueKey(day, organisationId), entity: 'evidenceDue', day, organisationId } }
}

const Due = v.object({ day: v.string(), organisationId: OrganisationId })
export type Due = v.InferOutput<typeof Due>

/** Up to 50 organisations whose evidence is due on this day or was before, the longest due first; behind `after`. */
export async function listDue(table: Table, today: string, after: Due | undefined): Promise<Due[]> {
  const position = after && { after: dueKey(after.day, after.organisationId) }
  const { items } = await table.query({ pk: 'EVIDENCE_DUE', limit: 50, consistent: true, ...position })
  return items.map((item) => v.parse(Due, item)).filter(({ day }) => day <= today)
}

export async function removeDue(table: Table, { day, organisationId }: Due): Promise<void> {
  await table.write({ remove: dueKey(day, organisationId) })
}

/** Takes the level out, and the day it was due. */
export async function removeLevel(table: Table, id: OrganisationId): Promise<void> {
  const level = await findLevel(table, id)
  if (level?.dueOn !== undefined) await removeDue(table, { day: level.dueOn, organisationId: id })
  await table.write({ remove: levelKey(id) })
}

const levelKey = (id: OrganisationId) => ({ pk: `ORGANISATION#${id}`, sk: 'EVIDENCE#LEVEL' })
const dueKey = (day: string, id: OrganisationId) => ({ pk: 'EVIDENCE_DUE', sk: `${day}#${id}` })
