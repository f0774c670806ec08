// The checks an organisation asked for, newest first.
import { listChecks } from '@ngo2/shared/appeals/contract'
import { ask } from '@/api/ask'
import { useList } from '@/api/use-list'

export function useChecks(organisationId: string) {
  return useList(organisationId, (cursor) =>
    ask(listChecks, { organisationId, ...(cursor !== undefined && { cursor }) }),
  )
}

export type Checks = ReturnType<typeof useChecks>
