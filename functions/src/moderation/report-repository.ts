// Reports in the table: a case, and a key under its reporter, so that she reports a name once and can take herself out.
import type { MemberId } from '@ngo2/shared/accounts/member'
import { type CaseCause, CaseId } from '@ngo2/shared/moderation/case'
import * as v from 'valibot'
import { hashOf } from '../platform/secrets'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'
import { findCase, openingOf, type StoredCase, setCase } from './repository'

export type Reported = StoredCase & { readonly reporterId: MemberId }
export type ReportResult = 'opened' | 'idTaken' | 'reportedBefore' | 'somebodyGone'

/** Opens a case for a name she has not reported yet. `staying` holds it up where she or its bearer is gone. */
export async function openReport(
  table: Table,
  reported: Reported,
  staying: readonly Write[],
): Promise<ReportResult> {
  const mark = { ...reportKey(reported), entity: 'report', caseId: reported.id }
  const written = await table.write({ put: mark, when: 'free' }, ...openingOf(reported), ...staying)
  if (written.done) return 'opened'
  if (written.blocked.includes(1)) return 'idTaken'
  return written.blocked.includes(0) ? 'reportedBefore' : 'somebodyGone'
}

/** Takes a reporter, and what she noted beside a name, out of her reports; the cases themselves stay, and so does what she told of something serious. */
export async function forgetReporter(table: Table, memberId: MemberId): Promise<void> {
  for (;;) {
    const own = { pk: `MEMBER#${memberId}`, prefix: 'REPORT#', limit: 50, consistent: true }
    const { items } = await table.query(own)
    if (items.length === 0) return
    for (const item of items) {
      await takeOut(table, v.parse(Pointer, item).caseId)
      await table.write({ remove: item })
    }
  }
}

async function takeOut(table: Table, id: CaseId): Promise<void> {
  for (;;) {
    const reported = await findCase(table, id)
    if (reported === undefined) return
    if (await setCase(table, reported, { reporterId: undefined, cause: withoutNote(reported.cause) })) return
  }
}

function withoutNote(cause: CaseCause): CaseCause {
  return cause.is === 'reported' ? { is: cause.is, reason: cause.reason } : cause
}

const Pointer = v.object({ caseId: CaseId })
/** Hashed, so that the reporter's list bears nothing of whom she reported. */
const reportKey = ({ reporterId, subject, text }: Reported) => ({
  pk: `MEMBER#${reporterId}`,
  sk: `REPORT#${hashOf(JSON.stringify([subject.kind, subject.id, text]))}`,
})
