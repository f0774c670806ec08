// Names an operator took down, under whoever gave them: they are not shown again because they are given again.
import type { MemberId } from '@ngo2/shared/accounts/member'
import { seenOf } from '@ngo2/shared/contract/seen'
import { hashOf } from '../platform/secrets'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

export async function isHidden(table: Table, memberId: MemberId, text: string): Promise<boolean> {
  return (await table.get(keyOf(memberId, text), 'consistent')) !== undefined
}

/** The write that remembers a name as taken down, or forgets that it was. */
export function hidingOf(memberId: MemberId, text: string, state: 'shown' | 'hidden'): Write {
  const key = keyOf(memberId, text)
  return state === 'hidden' ? { put: { ...key, entity: 'hiddenName' } } : { remove: key }
}

/** Blanks, capitals and full-width forms do not make another name. */
function keyOf(memberId: MemberId, text: string) {
  const same = seenOf(text.normalize('NFKC')).replace(/\s/g, '').toLowerCase()
  return { pk: `MEMBER#${memberId}`, sk: `HIDDEN_NAME#${hashOf(same)}` }
}
