// Pages that are being got back: those that wait at the left, one of them with its clock and the way to stop it at the right.
import { markedName } from '@ngo2/shared/organisations/words'
import { useState } from 'react'
import { now } from '../../platform/chance'
import { say, type Words } from '../../platform/language'
import { goTo, hrefOf } from '../../platform/route'
import { QueueRow } from '../../ui/queue-row'
import { QueueView } from '../../ui/queue-view'
import { MarkedName } from '../organisation-names'
import { leftWords } from './left'
import { RecoverySheet } from './recovery-sheet'
import { endOf, keyOf, useRecoveries, type Waiting } from './use-recoveries'
import { recoveryWords as words } from './words'

/** `recoveryKey` names the chosen one in the address; without one the soonest is shown. */
export function RecoveriesView({ recoveryKey }: { readonly recoveryKey: string | undefined }) {
  const recoveries = useRecoveries(recoveryKey)
  const [done, setDone] = useState<Words>()
  const halted = (one: Waiting) => {
    setDone(words.done(markedName(one.organisation)))
    recoveries.settle(keyOf(one))
    goTo('verification', 'recoveries')
  }
  return (
    <QueueView
      queue={recoveries}
      title={words.queue}
      empty={words.empty}
      emptyHint={words.emptyHint}
      done={done}
      row={(one, isOpened) => (
        <QueueRow
          key={keyOf(one)}
          opens={hrefOf('verification', 'recoveries', keyOf(one))}
          chosen={isOpened}
          name={<MarkedName of={one.organisation} />}
          note={say(leftWords(endOf(one), now()))}
        />
      )}
    >
      {(one) => <RecoverySheet key={keyOf(one)} one={one} onHalted={() => halted(one)} />}
    </QueueView>
  )
}
