// Checks and appeals: the queue by its clocks at the left, one with its matter and the decision at the right.
import { markedName } from '@ngo2/shared/organisations/words'
import { useState } from 'react'
import { now } from '../../platform/chance'
import { say, type Words } from '../../platform/language'
import { goTo, hrefOf } from '../../platform/route'
import { Mark } from '../../ui/mark'
import { PageHead } from '../../ui/page-head'
import { QueueRow } from '../../ui/queue-row'
import { QueueView } from '../../ui/queue-view'
import { MarkedName } from '../organisation-names'
import { CheckSheet } from './check-sheet'
import { clockWords } from './clock'
import { useChecks, type Waiting } from './use-checks'
import { matterWords, verdictWords, checkWords as words } from './words'

/** `checkId` is the one chosen in the address; without one the shortest clock is shown. */
export function ChecksPage({ checkId }: { readonly checkId: string | undefined }) {
  const checks = useChecks(checkId)
  const [done, setDone] = useState<Words>()
  const settle = (one: Waiting) => {
    checks.settle(one.id)
    goTo('checks')
  }
  return (
    <>
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <QueueView
        queue={checks}
        title={words.queue}
        empty={words.empty}
        emptyHint={words.emptyHint}
        done={done}
        row={(one, isOpened) => <Row key={one.id} one={one} chosen={isOpened} />}
      >
        {(one) => (
          <CheckSheet
            key={one.id}
            queued={one}
            onSettled={() => settle(one)}
            onDecided={({ decisions }) => {
              const verdict = decisions.at(-1)?.verdict
              if (verdict) setDone(words.done(markedName(one.organisation), verdictWords[verdict].done))
              settle(one)
            }}
          />
        )}
      </QueueView>
    </>
  )
}

function Row({ one, chosen }: { readonly one: Waiting; readonly chosen: boolean }) {
  const { organisation, matter, until, state } = one
  return (
    <QueueRow
      opens={hrefOf('checks', one.id)}
      chosen={chosen}
      name={<MarkedName of={organisation} />}
      mark={<Mark tone='amber'>{say(clockWords(until, now()))}</Mark>}
      note={
        <>
          {say(matterWords(matter))}
          {state === 'waitingAgain' && ` · ${say(words.second)}`}
        </>
      }
    />
  )
}
