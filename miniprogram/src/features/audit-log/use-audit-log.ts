// The log of an organisation, newest first, page by page.
import { listAuditEntries } from '@ngo2/shared/audit/contract'
import type { OutputOf } from '@ngo2/shared/contract/endpoint'
import { ask } from '@/api/ask'
import { useList } from '@/api/use-list'

export function useAuditLog(organisationId: string) {
  return useList<OutputOf<typeof listAuditEntries>>(organisationId, (cursor) =>
    ask(listAuditEntries, { organisationId, ...(cursor === undefined ? {} : { cursor }) }),
  )
}
