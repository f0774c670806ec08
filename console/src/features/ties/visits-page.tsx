// Visits: the queue at the left, the photograph beside the claim and the decision at the right.
import { exampleWord, markedName } from '@ngo2/shared/organisations/words'
import { useState } from 'react'
import { now } from '../../platform/chance'
import { say, type Words } from '../../platform/language'
import { goTo, hrefOf } from '../../platform/route'
import { waitedWords } from '../../ui/dates'
import { ListView } from '../../ui/list-view'
import { Mark } from '../../ui/mark'
import { Notice } from '../../ui/notice'
import { PageHead } from '../../ui/page-head'
import { Panel } from '../../ui/panel'
import { QueueRow } from '../../ui/queue-row'
import { useVisits } from './use-visits'
import { VisitSheet } from './visit-sheet'
import styles from './visits.module.css'
import { verdictWords, visitWords as words } from './words'

/** `visitId` is the one chosen in the address; without one the oldest is shown. */
export function VisitsPage({ visitId }: { readonly visitId: string | undefined }) {
  const visits = useVisits(visitId)
  const [done, setDone] = useState<Words>()
  const chosen = visits.opened
  const settle = (id: string) => {
    visits.settle(id)
    goTo('visits')
  }
  return (
    <>
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      {done && <Notice tone='good' title={say(done)} />}
      <div className={styles.columns}>
        <Panel title={say(words.queue)} className={chosen === undefined ? styles.whole : undefined}>
          <ListView
            list={visits.list}
            empty={{ title: say(words.empty), hint: say(words.emptyHint) }}
            onMore={() => void visits.more()}
            onAgain={() => void visits.refresh()}
          >
            {(shown) => (
              <ul>
                {shown.map(({ id, organisation, saidAt }) => (
                  <QueueRow
                    key={id}
                    href={hrefOf('visits', id)}
                    chosen={id === chosen?.id}
                    name={organisation.name}
                    mark={organisation.example && <Mark tone='quiet'>{say(exampleWord)}</Mark>}
                    note={say(waitedWords(saidAt, now()))}
                  />
                ))}
              </ul>
            )}
          </ListView>
        </Panel>
        {chosen !== undefined && (
          <VisitSheet
            key={chosen.id}
            one={chosen}
            onSettled={() => settle(chosen.id)}
            onDecided={({ decision, organisation }) => {
              if (decision) {
                setDone(words.done(markedName(organisation), verdictWords[decision.verdict].done))
              }
              settle(chosen.id)
            }}
          />
        )}
      </div>
    </>
  )
}
