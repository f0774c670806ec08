// What a run would change in one dimension, and the peers' median that is live.
import { listOrganisations } from '@ngo2/shared/directory/contract'
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import { listChanges } from '@ngo2/shared/ranking/contract'
import type { RunId } from '@ngo2/shared/ranking/run'
import { useAsk } from '../../../platform/api'
import { useList } from '../../../platform/use-list'
import { useView } from '../../../platform/use-view'

/** Read anew when another run becomes live, because the comparison is against that one. */
export function useChanges(runId: RunId, dimension: Dimension, published: RunId | undefined) {
  const ask = useAsk()
  return useList([runId, dimension, published].join(' '), (cursor) =>
    ask(listChanges, { runId, dimension, cursor }),
  )
}

/** The live snapshot's median of the peers, 0 to 100; nothing while none is published or known. */
export function useLiveMedian(dimension: Dimension, published: RunId | undefined): number | undefined {
  const { state } = useView(
    listOrganisations,
    published === undefined ? undefined : { dimension, seed: 0, q: undefined },
  )
  const answer = state.is === 'shown' || state.is === 'stale' ? state.value : undefined
  return answer?.publication?.medians[dimension]
}
