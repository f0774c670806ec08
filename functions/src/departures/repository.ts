// Who is leaving: remembered until everything of theirs is gone.
import { MemberId } from '@ngo2/shared/accounts/member'
import * as v from 'valibot'
import type { Table } from '../platform/table'

const Leaving = v.object({ memberId: MemberId })

export async function rememberLeaving(table: Table, memberId: MemberId): Promise<void> {
  await table.write({ put: { ...keyOf(memberId), entity: 'leaving', memberId } })
}

export async function forgetLeaving(table: Table, memberId: MemberId): Promise<void> {
  await table.write({ remove: keyOf(memberId) })
}

/** Members whose deletion was begun and not ended, up to 50. */
export async function listLeaving(table: Table): Promise<MemberId[]> {
  const { items } = await table.query({ pk: 'LEAVING', limit: 50 })
  return items.map((item) => v.parse(Leaving, item).memberId)
}

const keyOf = (memberId: MemberId) => ({ pk: 'LEAVING', sk: memberId })
