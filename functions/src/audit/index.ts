// The door of the audit log: other features add their deeds to it, and messages hear of them.
import { AuditEntry, AuditId } from '@ngo2/shared/audit/entry'
import * as v from 'valibot'
import type { App } from '../platform/app'
import type { Write } from '../platform/table-write'
import { addingOf } from './repository'

export { auditEntity, listAudit, parseAudit } from './repository'

/** The write that puts a deed into an organisation's log, for the transaction of the deed itself. */
export function noting(app: App, deed: Omit<AuditEntry, 'id' | 'at'>): Write {
  const entry = { ...deed, id: v.parse(AuditId, app.newId('aud')), at: app.now().toISOString() }
  return addingOf(v.parse(AuditEntry, entry))
}
