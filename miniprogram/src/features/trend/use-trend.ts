// Where an organisation stood in the snapshots that were published, and what its figure was made of in the last two.
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import { readMove, readTrend } from '@ngo2/shared/snapshots/contract'
import { ask } from '@/api/ask'
import { useList } from '@/api/use-list'
import { useView } from '@/api/use-view'

export function useTrend(organisationId: string) {
  return useList(organisationId, (cursor) =>
    ask(readTrend, { organisationId, ...(cursor !== undefined && { cursor }) }),
  )
}
export type Trend = ReturnType<typeof useTrend>

export function useMove(organisationId: string, dimension: Dimension) {
  return useView(readMove, { organisationId, dimension })
}
export type Move = ReturnType<typeof useMove>
