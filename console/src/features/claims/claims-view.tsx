// Claims of pages: the queue at the left, one claim with its proof and the decision at the right.
import type { Claim, ClaimToDecide } from '@ngo2/shared/claims/claim'
import { exampleWord, markedName } from '@ngo2/shared/organisations/words'
import { useState } from 'react'
import { now } from '../../platform/chance'
import { say, type Words } from '../../platform/language'
import { goTo, hrefOf } from '../../platform/route'
import { waitedWords } from '../../ui/dates'
import { ListView } from '../../ui/list-view'
import { Mark } from '../../ui/mark'
import { Notice } from '../../ui/notice'
import { Panel } from '../../ui/panel'
import { QueueRow } from '../../ui/queue-row'
import { ClaimSheet } from './claim-sheet'
import styles from './claims.module.css'
import { useClaims } from './use-claims'
import { claimVerdictWords, claimWords } from './words'

/** `claimId` is the one chosen in the address; without one the oldest is shown. */
export function ClaimsView({ claimId }: { readonly claimId: string | undefined }) {
  const claims = useClaims()
  const [done, setDone] = useState<Words>()
  const { items } = claims.list
  const chosen = items.find(({ id }) => id === claimId) ?? items[0]
  const settle = ({ id }: ClaimToDecide) => {
    claims.settle(id)
    goTo('verification', 'claims')
    // Others may have gone with it, and there may be more behind the last of this page.
    void claims.refresh()
  }
  const decided = (one: ClaimToDecide, { decision }: Claim) => {
    if (decision)
      setDone(claimWords.done(markedName(one.organisation), claimVerdictWords[decision.verdict].done))
    settle(one)
  }
  return (
    <>
      {done && <Notice tone='good' title={say(done)} />}
      <div className={styles.columns}>
        <Panel title={say(claimWords.queue)} className={chosen === undefined ? styles.whole : undefined}>
          <ListView
            list={claims.list}
            empty={{ title: say(claimWords.empty), hint: say(claimWords.emptyHint) }}
            onMore={() => void claims.more()}
            onAgain={() => void claims.refresh()}
          >
            {(shown) => <Queue claims={shown} chosen={chosen} />}
          </ListView>
        </Panel>
        {chosen !== undefined && (
          <ClaimSheet
            key={chosen.id}
            one={chosen}
            onSettled={() => settle(chosen)}
            onDecided={(claim) => decided(chosen, claim)}
          />
        )}
      </div>
    </>
  )
}

interface QueueProps {
  readonly claims: readonly ClaimToDecide[]
  readonly chosen: ClaimToDecide | undefined
}

function Queue({ claims, chosen }: QueueProps) {
  return (
    <ul>
      {claims.map((one) => (
        <QueueRow
          key={one.id}
          href={hrefOf('verification', 'claims', one.id)}
          chosen={one.id === chosen?.id}
          name={
            <>
              {one.organisation.name}{' '}
              {one.organisation.example && <Mark tone='quiet'>{say(exampleWord)}</Mark>}
            </>
          }
          mark={one.organisation.frozen && <Mark tone='bad'>{say(claimWords.frozen)}</Mark>}
          note={say(waitedWords(one.askedAt, now()))}
        />
      ))}
    </ul>
  )
}
