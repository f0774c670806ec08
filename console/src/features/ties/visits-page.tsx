// Visits: the queue at the left, the photograph beside the claim and the decision at the right.
import { markedName } from '@ngo2/shared/organisations/words'
import { useState } from 'react'
import { now } from '../../platform/chance'
import { say, type Words } from '../../platform/language'
import { goTo, hrefOf } from '../../platform/route'
import { waitedWords } from '../../ui/dates'
import { PageHead } from '../../ui/page-head'
import { QueueRow } from '../../ui/queue-row'
import { QueueView } from '../../ui/queue-view'
import { MarkedName } from '../organisation-names'
import { useVisits } from './use-visits'
import { VisitSheet } from './visit-sheet'
import styles from './visits.module.css'
import { verdictWords, visitWords as words } from './words'

/** `visitId` is the one chosen in the address; without one the oldest is shown. */
export function VisitsPage({ visitId }: { readonly visitId: string | undefined }) {
  const visits = useVisits(visitId)
  const [done, setDone] = useState<Words>()
  const settle = (id: string) => {
    visits.settle(id)
    goTo('visits')
  }
  return (
    <>
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <QueueView
        queue={visits}
        title={words.queue}
        empty={words.empty}
        emptyHint={words.emptyHint}
        done={done}
        className={styles.view}
        row={({ id, organisation, saidAt }, isOpened) => (
          <QueueRow
            key={id}
            opens={hrefOf('visits', id)}
            chosen={isOpened}
            name={<MarkedName of={organisation} />}
            note={say(waitedWords(saidAt, now()))}
          />
        )}
      >
        {(one) => (
          <VisitSheet
            key={one.id}
            one={one}
            onSettled={() => settle(one.id)}
            onDecided={({ decision, organisation }) => {
              if (decision) {
                setDone(words.done(markedName(organisation), verdictWords[decision.verdict].done))
              }
              settle(one.id)
            }}
          />
        )}
      </QueueView>
    </>
  )
}
