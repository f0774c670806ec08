// The inbox in the table, with the member: her messages, what she was told of already, and up to where she read.
import type { MemberId } from '@ngo2/shared/accounts/member'
import { unreadShown } from '@ngo2/shared/messages/contract'
import { Message, MessageId } from '@ngo2/shared/messages/message'
import * as v from 'valibot'
import { readPage } from '../platform/page'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

export interface Arriving {
  readonly memberId: MemberId
  readonly message: Message
  /** The id of what it tells of, which nobody hears of twice. */
  readonly of: string
  /** Epoch seconds. */
  readonly expiresAt: number
  readonly staying: Write
}

/** False where she heard of this deed before, or is gone. */
export async function addMessageIfNew(table: Table, arriving: Arriving): Promise<boolean> {
  const { memberId, message, of, expiresAt, staying } = arriving
  const written = await table.write(
    { put: { ...toldKey(memberId, of), entity: 'toldDeed', expiresAt }, when: 'free' },
    { put: { ...messageKey(memberId, message.id), entity: 'message', expiresAt, ...message } },
    staying,
  )
  return written.done
}

/** Newest first. */
export function listMessages(table: Table, memberId: MemberId, cursor: string | undefined) {
  const listing = { pk: pkOf(memberId), prefix: 'MESSAGE#', newestFirst: true, limit: 20, cursor }
  return readPage(table, listing, (item) => v.parse(Message, item))
}

/** How many came after this one, or are there at all; the count stops at `unreadShown`. */
export async function countAfter(
  table: Table,
  memberId: MemberId,
  id: MessageId | undefined,
): Promise<number> {
  const after = id && { after: messageKey(memberId, id) }
  const query = { pk: pkOf(memberId), prefix: 'MESSAGE#', limit: unreadShown, consistent: true, ...after }
  return (await table.query(query)).items.length
}

const Read = v.object({ upTo: MessageId })

export async function findReadUpTo(table: Table, memberId: MemberId): Promise<MessageId | undefined> {
  const item = await table.get(readKey(memberId), 'consistent')
  return item && v.parse(Read, item).upTo
}

/** Moves the mark where it still stands at `from`; answers whether it did. */
export async function moveReadIf(
  table: Table,
  {
    memberId,
    from,
    upTo,
    staying,
  }: { memberId: MemberId; from: MessageId | undefined; upTo: MessageId; staying: Write },
): Promise<boolean> {
  const when = from === undefined ? ('free' as const) : { upTo: from }
  const written = await table.write(
    { put: { ...readKey(memberId), entity: 'messagesRead', upTo }, when },
    staying,
  )
  return written.done || written.blocked.includes(1)
}

const pkOf = (memberId: MemberId) => `MEMBER#${memberId}`
const messageKey = (memberId: MemberId, id: MessageId) => ({ pk: pkOf(memberId), sk: `MESSAGE#${id}` })
const toldKey = (memberId: MemberId, id: string) => ({ pk: pkOf(memberId), sk: `TOLD#${id}` })
const readKey = (memberId: MemberId) => ({ pk: pkOf(memberId), sk: 'MESSAGES_READ' })
