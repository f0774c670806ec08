// What a run would change in one dimension.
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import { listChanges } from '@ngo2/shared/ranking/contract'
import type { RunId } from '@ngo2/shared/ranking/run'
import { useAsk } from '../../../platform/api'
import { useList } from '../../../platform/use-list'

/** Read anew when another run becomes live, because the comparison is against that one. */
export function useChanges(runId: RunId, dimension: Dimension, published: RunId | undefined) {
  const ask = useAsk()
  return useList([runId, dimension, published].join(' '), (cursor) =>
    ask(listChanges, { runId, dimension, cursor }),
  )
}
