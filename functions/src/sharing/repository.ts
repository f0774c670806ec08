// Shares and groups in the table.
import type { MemberId } from '@ngo2/shared/accounts/member'
import { type ShareId, ShareSubject } from '@ngo2/shared/sharing/share'
import * as v from 'valibot'
import type { Table } from '../platform/table'

const Stored = v.object({ subject: ShareSubject })

export async function findShare(table: Table, id: ShareId): Promise<ShareSubject | undefined> {
  const item = await table.get(shareKey(id))
  return item && v.parse(Stored, item).subject
}

export async function addShareIfFree(table: Table, id: ShareId, subject: ShareSubject): Promise<boolean> {
  const written = await table.write({ put: { ...shareKey(id), entity: 'share', subject }, when: 'free' })
  return written.done
}

/** Remembers that this member once came from this group; who forwarded what to whom is never kept. */
export async function addGroupEntry(
  table: Table,
  opengid: string,
  memberId: MemberId,
  at: string,
): Promise<void> {
  const key = { pk: `GROUP#${opengid}`, sk: `MEMBER#${memberId}` }
  await table.write({ put: { ...key, entity: 'groupEntry', memberId, at }, when: 'free' })
}

const shareKey = (id: ShareId) => ({ pk: `SHARE#${id}`, sk: 'SHARE' })
