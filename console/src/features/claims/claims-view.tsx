// Claims of pages: the queue at the left, one claim with its proof and the decision at the right.
import type { Claim, ClaimToDecide } from '@ngo2/shared/claims/claim'
import { markedName } from '@ngo2/shared/organisations/words'
import { useState } from 'react'
import { now } from '../../platform/chance'
import { say, type Words } from '../../platform/language'
import { goTo, hrefOf } from '../../platform/route'
import { waitedWords } from '../../ui/dates'
import { Mark } from '../../ui/mark'
import { QueueRow } from '../../ui/queue-row'
import { QueueView } from '../../ui/queue-view'
import { MarkedName } from '../organisation-names'
import { ClaimSheet } from './claim-sheet'
import { useClaims } from './use-claims'
import { claimVerdictWords, claimWords } from './words'

/** `claimId` is the one chosen in the address; without one the oldest is shown. */
export function ClaimsView({ claimId }: { readonly claimId: string | undefined }) {
  const claims = useClaims(claimId)
  const [done, setDone] = useState<Words>()
  const settle = (...ids: readonly string[]) => {
    claims.settle(...ids)
    goTo('verification', 'claims')
  }
  const decided = (one: ClaimToDecide, { decision }: Claim) => {
    if (decision)
      setDone(claimWords.done(markedName(one.organisation), claimVerdictWords[decision.verdict].done))
    const same = claims.list.items.filter(({ organisation }) => organisation.id === one.organisation.id)
    // Giving the page to one returns the claims of the others; returning one may thaw the page for them.
    settle(one.id, ...(decision?.verdict === 'approved' ? same.map(({ id }) => id) : []))
    void claims.refresh()
  }
  return (
    <QueueView
      queue={claims}
      title={claimWords.queue}
      empty={claimWords.empty}
      emptyHint={claimWords.emptyHint}
      done={done}
      row={({ id, organisation, askedAt }, isOpened) => (
        <QueueRow
          key={id}
          opens={hrefOf('verification', 'claims', id)}
          chosen={isOpened}
          name={<MarkedName of={organisation} />}
          mark={organisation.frozen && <Mark tone='bad'>{say(claimWords.frozen)}</Mark>}
          note={say(waitedWords(askedAt, now()))}
        />
      )}
    >
      {(one) => (
        <ClaimSheet
          key={one.id}
          one={one}
          onSettled={() => settle(one.id)}
          onDecided={(claim) => decided(one, claim)}
        />
      )}
    </QueueView>
  )
}
