// The review list of a run, with what was decided on this screen, and deciding one of it.
import { decideReview, listReview } from '@ngo2/shared/publications/contract'
import type { ReviewItem, ReviewVerdict } from '@ngo2/shared/publications/review'
import type { RunId } from '@ngo2/shared/ranking/run'
import { useState } from 'react'
import { useAsk } from '../../../platform/api'
import { useCommand } from '../../../platform/use-command'
import { useList } from '../../../platform/use-list'

/** Tells the items of one list apart. */
export function keyOf({ organisation, dimension }: ReviewItem): string {
  return `${organisation.id}#${dimension}`
}

export function useReview(runId: RunId) {
  const ask = useAsk()
  const { list, more, refresh } = useList(runId, (cursor) => ask(listReview, { runId, cursor }))
  const [decided, setDecided] = useState<ReadonlyMap<string, ReviewItem>>(new Map())
  const items = list.items.map((item) => newerOf(item, decided.get(keyOf(item))))
  return {
    list: { ...list, items },
    more,
    refresh,
    /** Shows what was decided where the item stands, so that nothing moves under the hand. */
    note: (item: ReviewItem) => setDecided((before) => new Map(before).set(keyOf(item), item)),
  }
}

function newerOf(read: ReviewItem, mine: ReviewItem | undefined): ReviewItem {
  if (mine === undefined) return read
  return (mine.decision?.version ?? 0) > (read.decision?.version ?? 0) ? mine : read
}

export interface Ruling {
  readonly verdict: ReviewVerdict
  readonly because: string
}

/** Decides upon the decision that is on the screen; saying the same again answers the same. */
export function useRuling(runId: RunId, item: ReviewItem, onDecided: (item: ReviewItem) => void) {
  const ask = useAsk()
  const { state, start, reset } = useCommand<ReviewItem>()
  const decide = async (ruling: Ruling) => {
    const about = { runId, organisationId: item.organisation.id, dimension: item.dimension }
    const version = item.decision?.version ?? 0
    const decided = await start(() => ask(decideReview, { ...about, ...ruling, version }))
    if (decided !== undefined) onDecided(decided)
  }
  return { state, decide, reset }
}
