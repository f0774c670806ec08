// Who is leaving: remembered until everything of theirs is gone.
import { MemberId } from '@ngo2/shared/accounts/member'
import * as v from 'valibot'
import { readAll } from '../platform/page'
import type { Table } from '../platform/table'

const Leaving = v.object({ memberId: MemberId })

export async function rememberLeaving(table: Table, memberId: MemberId): Promise<void> {
  await table.write({ put: { ...keyOf(memberId), entity: 'leaving', memberId } })
}

export async function forgetLeaving(table: Table, memberId: MemberId): Promise<void> {
  await table.write({ remove: keyOf(memberId) })
}

/** Members whose deletion was begun and not ended. */
export function listLeaving(table: Table): Promise<MemberId[]> {
  return readAll(table, { pk: 'LEAVING' }, (item) => v.parse(Leaving, item).memberId)
}

const keyOf = (memberId: MemberId) => ({ pk: 'LEAVING', sk: memberId })
