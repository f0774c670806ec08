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

/** Members whose deletion was begun and not ended. */
export async function listLeaving(table: Table): Promise<MemberId[]> {
  const all: MemberId[] = []
  let after: { pk: string; sk: string } | undefined
  do {
    const found = await table.query({ pk: 'LEAVING', ...(after && { after }) })
    all.push(...found.items.map((item) => v.parse(Leaving, item).memberId))
    after = found.last as typeof after
  } while (after !== undefined)
  return all
}

const keyOf = (memberId: MemberId) => ({ pk: 'LEAVING', sk: memberId })
