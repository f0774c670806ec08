// Members in the table: by id, by WeChat's id, and in one list for the console.
import { Me, MemberId } from '@ngo2/shared/accounts/member'
import * as v from 'valibot'
import { readPage } from '../platform/page'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

const Stored = v.object({ ...Me.entries, openid: v.string() })
export type StoredMember = v.InferOutput<typeof Stored>
const Pointer = v.object({ memberId: MemberId })

export async function findMember(
  table: Table,
  id: MemberId,
  consistent?: 'consistent',
): Promise<StoredMember | undefined> {
  const item = await table.get(memberKey(id), consistent)
  return item && v.parse(Stored, item)
}

export async function findMemberIdByOpenid(table: Table, openid: string): Promise<MemberId | undefined> {
  const item = await table.get(openidKey(openid), 'consistent')
  return item && v.parse(Pointer, item).memberId
}

/** Makes a member unless this person already is one. */
export async function addMemberIfNew(table: Table, member: StoredMember): Promise<boolean> {
  const { id, openid } = member
  const written = await table.write(
    { put: { ...openidKey(openid), entity: 'openid', memberId: id }, when: 'free' },
    { put: { ...memberKey(id), entity: 'member', ...member }, when: 'free' },
    { put: { ...listedKey(id), entity: 'listedMember', memberId: id } },
  )
  return written.done
}

/** Makes a member one who is leaving: nothing new is kept of her from here on. */
export async function setLeaving(table: Table, id: MemberId): Promise<void> {
  await table.write({ change: memberKey(id), set: { leaving: true }, when: 'present' })
}

/**
 * The write without which nothing is kept of a member: it holds up its transaction where she is gone or leaving, so
 * that what she does on one phone cannot outlive what she erases on another.
 */
export function stayingOf(id: MemberId): Write {
  return { check: memberKey(id), when: staying(id) }
}

/** The write that names a member, while she stays one. */
export function namingOf(id: MemberId, name: StoredMember['name']): Write {
  return { change: memberKey(id), set: { name }, when: staying(id) }
}

/** Changes the state of a name that still reads so. */
export async function setNameStateIf(table: Table, id: MemberId, name: StoredMember['name']): Promise<void> {
  const member = await findMember(table, id)
  if (member?.name === undefined || member.name.text !== name?.text) return
  await table.write({ change: memberKey(id), set: { name }, when: { name: member.name } })
}

/** False when there is no such member. */
export async function setOperator(table: Table, id: MemberId, operator: boolean): Promise<boolean> {
  const written = await table.write({ change: memberKey(id), set: { operator }, when: 'present' })
  return written.done
}

export async function listMembersPage(table: Table, cursor: string | undefined) {
  const listing = { pk: 'MEMBERS', newestFirst: true, limit: 50, cursor }
  const page = await readPage(table, listing, (item) => v.parse(Pointer, item).memberId)
  const items = await table.getAll(page.items.map(memberKey))
  return { ...page, items: items.filter((item) => item !== undefined).map((item) => v.parse(Stored, item)) }
}

/** Everything that says who this member is; sessions are ended apart. */
export async function removeMember(table: Table, member: StoredMember): Promise<void> {
  await table.write(
    { remove: openidKey(member.openid) },
    { remove: memberKey(member.id) },
    { remove: listedKey(member.id) },
  )
}

/** All items under this member's key: seats of days, seals, pointers. */
export async function removeRest(table: Table, id: MemberId): Promise<void> {
  for (;;) {
    const { items } = await table.query({ pk: `MEMBER#${id}`, limit: 50, consistent: true })
    if (items.length === 0) return
    await table.write(...items.map((item) => ({ remove: item })))
  }
}

const staying = (id: MemberId) => ({ id, leaving: undefined })
const memberKey = (id: MemberId) => ({ pk: `MEMBER#${id}`, sk: 'MEMBER' })
const openidKey = (openid: string) => ({ pk: `OPENID#${openid}`, sk: 'OPENID' })
const listedKey = (id: MemberId) => ({ pk: 'MEMBERS', sk: id })
