// Console codes in the table: they live two minutes and go through waiting, approved, claimed, never back.
import { ConsoleCodeId } from '@ngo2/shared/accounts/console-code'
import { MemberId } from '@ngo2/shared/accounts/member'
import * as v from 'valibot'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

const Stored = v.object({
  id: ConsoleCodeId,
  secretHash: v.string(),
  state: v.picklist(['waiting', 'approved', 'claimed']),
  approvedBy: v.optional(MemberId),
  /** Epoch seconds. */
  expiresAt: v.number(),
})
export type ConsoleCode = v.InferOutput<typeof Stored>

export async function findCode(table: Table, id: ConsoleCodeId): Promise<ConsoleCode | undefined> {
  const item = await table.get(keyOf(id), 'consistent')
  return item && v.parse(Stored, item)
}

export async function addCodeIfFree(table: Table, code: ConsoleCode): Promise<boolean> {
  const written = await table.write({
    put: { ...keyOf(code.id), entity: 'consoleCode', ...code },
    when: 'free',
  })
  return written.done
}

export async function approveIfWaiting(table: Table, id: ConsoleCodeId, by: MemberId): Promise<boolean> {
  const set = { state: 'approved', approvedBy: by }
  const written = await table.write({ change: keyOf(id), set, when: { state: 'waiting' } })
  return written.done
}

/** The write that uses an approved code up, for the transaction that makes the session. */
export function claimingOf(id: ConsoleCodeId): Write {
  return { change: keyOf(id), set: { state: 'claimed' }, when: { state: 'approved' } }
}

const keyOf = (id: ConsoleCodeId) => ({ pk: `CONSOLE_CODE#${id}`, sk: 'CONSOLE_CODE' })
