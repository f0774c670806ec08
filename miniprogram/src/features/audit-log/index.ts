// The door of an organisation's log.
export { AuditLog } from './audit-log'
export { useAuditLog } from './use-audit-log'
