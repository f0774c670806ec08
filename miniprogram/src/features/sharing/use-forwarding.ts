// Forwarding: each card carries a mark of its own, and the server is told what the card shows.
import { recordShare } from '@ngo2/shared/sharing/contract'
import { makeShareId, type ShareSubject } from '@ngo2/shared/sharing/share'
import { ask } from '@/api/ask'
import { random } from '@/platform/chance'
import { type Card, useCard } from '@/platform/share'

export interface Forwarded {
  readonly card: Omit<Card, 'shareId'>
  /** Absent where the page shows nothing in particular: the card then carries no mark. */
  readonly subject?: ShareSubject
}

/** Call it at the top of a page component, see `useCard`. Nothing is counted and nobody is rewarded. */
export function useForwarding(forward: () => Forwarded): void {
  useCard(() => {
    const { card, subject } = forward()
    if (subject === undefined) return card
    const shareId = makeShareId(random)
    // A mark that was never told is a card like any other, so no answer is waited for.
    void ask(recordShare, { shareId, subject })
    return { ...card, shareId }
  })
}
