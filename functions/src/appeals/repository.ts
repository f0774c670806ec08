// Checks in the table: with whom they belong to, a pointer by their id, the last one of each matter, and the operators' queue.
import { type Check, CheckId } from '@ngo2/shared/appeals/check'
import * as v from 'valibot'
import { readPage } from '../platform/page'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'
import { aboutOf, Holder, StoredCheck } from './stored'

export async function findCheck(table: Table, id: CheckId): Promise<StoredCheck | undefined> {
  const pointer = await table.get(pointerKey(id), 'consistent')
  if (pointer === undefined) return undefined
  const { holder } = v.parse(v.object({ holder: Holder }), pointer)
  const item = await table.get(checkKey(holder, id), 'consistent')
  return item && v.parse(StoredCheck, item)
}

interface Place extends Pick<StoredCheck, 'holder' | 'matter'> {
  readonly organisation: Pick<StoredCheck['organisation'], 'id'>
}

/** The last check of the same matter. */
export async function findLast(table: Table, matter: Place): Promise<StoredCheck | undefined> {
  const item = await table.get(lastKey(matter), 'consistent')
  return item && findCheck(table, v.parse(v.object({ checkId: CheckId }), item).checkId)
}

/** The writes that open a check: the first is held up where its id is taken, the second where its matter is checked meanwhile. */
export function openingOf(check: StoredCheck, last: StoredCheck | undefined): Write[] {
  const { id, holder } = check
  return [
    { put: { ...pointerKey(id), entity: 'checkPointer', holder }, when: 'free' },
    {
      put: { ...lastKey(check), entity: 'lastCheck', checkId: id },
      when: last === undefined ? 'free' : { checkId: last.id },
    },
    { put: { ...checkKey(holder, id), entity: 'check', ...check } },
    queueingOf(check),
  ]
}

/** The writes that move a check on: the first is held up where somebody else moved it meanwhile. */
export function movingOf(before: StoredCheck, after: StoredCheck): Write[] {
  const { id, holder, state } = before
  const waits = after.state === 'waiting' || after.state === 'waitingAgain'
  return [
    { put: { ...checkKey(holder, id), entity: 'check', ...after }, when: { id, state } },
    waits ? queueingOf(after) : { remove: queueKey(before) },
  ]
}

export function listHeld(table: Table, holder: Holder, cursor: string | undefined) {
  const listing = { pk: pkOf(holder), prefix: 'CHECK#', newestFirst: true, limit: 20, cursor }
  return readPage(table, listing, (item) => v.parse(StoredCheck, item))
}

/** What waits for an operator, the shortest clock first. */
export async function listWaiting(table: Table, cursor: string | undefined) {
  const page = await readPage(
    table,
    { pk: queuePk, limit: 20, cursor },
    (item) => v.parse(Queued, item).checkId,
  )
  const found = await Promise.all(page.items.map((id) => findCheck(table, id)))
  return { ...page, items: found.filter((check) => check !== undefined) }
}

/** Takes out all checks of an organisation or a member. */
export async function removeHeld(table: Table, holder: Holder): Promise<void> {
  for (;;) {
    const query = { pk: pkOf(holder), prefix: 'CHECK#', limit: 20, consistent: true }
    const { items } = await table.query(query)
    if (items.length === 0) return
    for (const check of items.map((item) => v.parse(StoredCheck, item))) {
      await table.write(
        { remove: checkKey(holder, check.id) },
        { remove: pointerKey(check.id) },
        { remove: lastKey(check) },
        { remove: queueKey(check) },
      )
    }
  }
}

const Queued = v.object({ checkId: CheckId })
const queuePk = 'CHECKS'
const queueKey = ({ until, id }: Pick<Check, 'until' | 'id'>) => ({ pk: queuePk, sk: `UNTIL#${until}#${id}` })
function queueingOf(check: StoredCheck): Write {
  return { put: { ...queueKey(check), entity: 'waitingCheck', checkId: check.id } }
}

const pkOf = ({ is, id }: Holder) => (is === 'organisation' ? `ORGANISATION#${id}` : `MEMBER#${id}`)
const checkKey = (holder: Holder, id: CheckId) => ({ pk: pkOf(holder), sk: `CHECK#${id}` })
const pointerKey = (id: CheckId) => ({ pk: `CHECK#${id}`, sk: 'CHECK' })
const lastKey = (check: Place) => ({
  pk: pkOf(check.holder),
  sk: `CHECK_LAST#${check.matter.is}#${aboutOf(check)}`,
})
