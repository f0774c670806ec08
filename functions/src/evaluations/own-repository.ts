// Lists of a member's own in the table: her current evaluations, their versions, and those she wrote down for others.
import { MemberId } from '@ngo2/shared/accounts/member'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import { eraseCasesAbout } from '../moderation'
import type { Item } from '../platform/item'
import { readAll, readPage } from '../platform/page'
import type { Table } from '../platform/table'
import { currentKey, parseEvaluation, removeCurrent, type StoredEvaluation, wordsKey } from './repository'

export async function listOwned(table: Table, memberId: MemberId, cursor: string | undefined) {
  return listBehind(table, { memberId, prefix: 'EVALUATION#', cursor })
}

export async function listHelped(table: Table, memberId: MemberId, cursor: string | undefined) {
  return listBehind(table, { memberId, prefix: 'HELPED#', cursor })
}

interface Pointers {
  readonly memberId: MemberId
  readonly prefix: 'EVALUATION#' | 'HELPED#'
  readonly cursor: string | undefined
}

async function listBehind(table: Table, { memberId, prefix, cursor }: Pointers) {
  const listing = { pk: `MEMBER#${memberId}`, prefix, newestFirst: true, limit: 20, cursor }
  const page = await readPage(table, listing, (item) => placeIn(item, memberId))
  const items = await table.getAll(page.items.map((one) => currentKey(one.memberId, one.organisation.id)))
  return { ...page, items: items.filter((item) => item !== undefined).map(parseEvaluation) }
}

const Pointer = v.object({ organisationId: OrganisationId, evaluatorId: v.optional(MemberId) })

function placeIn(item: Item, memberId: MemberId) {
  const { organisationId, evaluatorId } = v.parse(Pointer, item)
  const helped = evaluatorId === undefined ? {} : { helper: memberId }
  return { memberId: evaluatorId ?? memberId, organisation: { id: organisationId }, ...helped }
}

/** Everything she ever said herself of one organisation, newest first. */
export async function listVersions(
  table: Table,
  memberId: MemberId,
  organisationId: OrganisationId,
): Promise<StoredEvaluation[]> {
  const query = { pk: `MEMBER#${memberId}`, prefix: 'EVALUATION_VERSION#', newestFirst: true }
  const all = await readAll(table, query, parseEvaluation)
  return all.filter(({ organisation, helper }) => organisation.id === organisationId && helper === undefined)
}

/**
 * Removes all a member ever said, and what she wrote down for others: nobody else could take that back. Says how many evaluations
 * stood. Doing it twice is doing it once.
 */
export async function eraseEvaluations(table: Table, memberId: MemberId): Promise<number> {
  const pk = `MEMBER#${memberId}`
  let removed = 0
  for (const prefix of ['EVALUATION#', 'HELPED#']) {
    for (;;) {
      // What was given a moment ago must be found, or it stands for ever.
      const { items } = await table.query({ pk, prefix, limit: 50, consistent: true })
      if (items.length === 0) break
      for (const item of items) await removeCurrent(table, placeIn(item, memberId))
      removed += items.length
    }
  }
  for (;;) {
    const { items } = await table.query({ pk, prefix: 'EVALUATION_VERSION#', limit: 25, consistent: true })
    if (items.length === 0) return removed
    const ids = items.map(parseEvaluation).map(({ id }) => id)
    for (const id of ids) await eraseCasesAbout(table, { kind: 'improvement', id })
    await table.write(...ids.map((id) => ({ remove: wordsKey(id) })))
    await table.write(...items.map((item) => ({ remove: item })))
  }
}
