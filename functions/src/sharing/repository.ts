// Shares and groups in the table.
import type { MemberId } from '@ngo2/shared/accounts/member'
import { type ShareId, ShareSubject } from '@ngo2/shared/sharing/share'
import * as v from 'valibot'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

interface Share {
  readonly subject: ShareSubject
  readonly at: Date
}

interface GroupEntry {
  /** WeChat's id of the group in this mini-program. */
  readonly opengid: string
  readonly memberId: MemberId
  readonly at: string
}

const Stored = v.object({ subject: ShareSubject })

export async function findShare(table: Table, id: ShareId): Promise<ShareSubject | undefined> {
  const item = await table.get(shareKey(id))
  return item && v.parse(Stored, item).subject
}

/** Anybody may record one, so none is kept for ever; a card nobody opened for `shareLifeS` is a card like any other. */
const shareLifeS = 400 * 24 * 3600

export async function addShareIfFree(table: Table, id: ShareId, share: Share): Promise<boolean> {
  const { subject, at } = share
  const expiresAt = Math.floor(at.getTime() / 1000) + shareLifeS
  const written = await table.write({
    put: { ...shareKey(id), entity: 'share', subject, expiresAt },
    when: 'free',
  })
  return written.done
}

/**
 * Remembers that this member once came from this group; who forwarded what to whom is never kept. `staying` holds it up
 * where she is gone: then the answer is false.
 */
export async function addGroupEntry(
  table: Table,
  { opengid, memberId, at }: GroupEntry,
  staying: Write,
): Promise<boolean> {
  const written = await table.write(
    staying,
    { put: { ...groupKey(opengid, memberId), entity: 'groupEntry', memberId, at }, when: 'free' },
    { put: { ...ownedKey(memberId, opengid), entity: 'ownedGroupEntry', opengid } },
  )
  return written.done || !written.blocked.includes(0)
}

/** Takes back all group entries of a member. */
export async function eraseGroupEntries(table: Table, memberId: MemberId): Promise<void> {
  for (;;) {
    const { items } = await table.query({
      pk: `MEMBER#${memberId}`,
      prefix: 'GROUP#',
      limit: 50,
      consistent: true,
    })
    if (items.length === 0) return
    for (const item of items) {
      const { opengid } = v.parse(Owned, item)
      await table.write({ remove: groupKey(opengid, memberId) }, { remove: ownedKey(memberId, opengid) })
    }
  }
}

const Owned = v.object({ opengid: v.string() })
const groupKey = (opengid: string, memberId: MemberId) => ({
  pk: `GROUP#${opengid}`,
  sk: `MEMBER#${memberId}`,
})
const ownedKey = (memberId: MemberId, opengid: string) => ({
  pk: `MEMBER#${memberId}`,
  sk: `GROUP#${opengid}`,
})
const shareKey = (id: ShareId) => ({ pk: `SHARE#${id}`, sk: 'SHARE' })
