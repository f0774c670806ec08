// Pages that are being got back: those that wait at the left, one of them with its clock and the way to stop it at the right.
import { exampleWord, markedName } from '@ngo2/shared/organisations/words'
import { useState } from 'react'
import { now } from '../../platform/chance'
import { say, type Words } from '../../platform/language'
import { goTo, hrefOf } from '../../platform/route'
import { ListView } from '../../ui/list-view'
import { Mark } from '../../ui/mark'
import { Notice } from '../../ui/notice'
import { Panel } from '../../ui/panel'
import { QueueRow } from '../../ui/queue-row'
import { leftWords } from './left'
import styles from './recoveries.module.css'
import { RecoverySheet } from './recovery-sheet'
import { endOf, useRecoveries, type Waiting } from './use-recoveries'
import { recoveryWords as words } from './words'

/** `organisationId` is the one chosen in the address; without one the soonest is shown. */
export function RecoveriesView({ organisationId }: { readonly organisationId: string | undefined }) {
  const { list, refresh } = useRecoveries()
  const [done, setDone] = useState<Words>()
  const chosen = list.items.find(({ organisation }) => organisation.id === organisationId) ?? list.items[0]
  const halted = ({ organisation }: Waiting) => {
    setDone(words.done(markedName(organisation)))
    goTo('verification', 'recoveries')
    void refresh()
  }
  return (
    <>
      {done && <Notice tone='good' title={say(done)} />}
      <div className={styles.columns}>
        <Panel title={say(words.queue)} className={chosen === undefined ? styles.whole : undefined}>
          <ListView
            list={list}
            empty={{ title: say(words.empty), hint: say(words.emptyHint) }}
            onMore={() => undefined}
            onAgain={() => void refresh()}
          >
            {(shown) => <Queue recoveries={shown} chosen={chosen} />}
          </ListView>
        </Panel>
        {chosen !== undefined && (
          <RecoverySheet key={chosen.organisation.id} one={chosen} onHalted={() => halted(chosen)} />
        )}
      </div>
    </>
  )
}

interface QueueProps {
  readonly recoveries: readonly Waiting[]
  readonly chosen: Waiting | undefined
}

function Queue({ recoveries, chosen }: QueueProps) {
  return (
    <ul>
      {recoveries.map((one) => (
        <QueueRow
          key={one.organisation.id}
          href={hrefOf('verification', 'recoveries', one.organisation.id)}
          chosen={one.organisation.id === chosen?.organisation.id}
          name={
            <>
              {one.organisation.name}{' '}
              {one.organisation.example && <Mark tone='quiet'>{say(exampleWord)}</Mark>}
            </>
          }
          note={say(leftWords(endOf(one), now()))}
        />
      ))}
    </ul>
  )
}
