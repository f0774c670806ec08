// Checks and appeals: the queue by its clocks at the left, one with its matter and the decision at the right.
import { exampleWord, markedName } from '@ngo2/shared/organisations/words'
import { useState } from 'react'
import { now } from '../../platform/chance'
import { say, type Words } from '../../platform/language'
import { goTo, hrefOf } from '../../platform/route'
import { ListView } from '../../ui/list-view'
import { Mark } from '../../ui/mark'
import { Notice } from '../../ui/notice'
import { PageHead } from '../../ui/page-head'
import { Panel } from '../../ui/panel'
import { QueueRow } from '../../ui/queue-row'
import { CheckSheet } from './check-sheet'
import styles from './checks.module.css'
import { clockWords } from './clock'
import { useChecks, type Waiting } from './use-checks'
import { matterWords, verdictWords, checkWords as words } from './words'

/** `checkId` is the one chosen in the address; without one the shortest clock is shown. */
export function ChecksPage({ checkId }: { readonly checkId: string | undefined }) {
  const checks = useChecks(checkId)
  const [done, setDone] = useState<Words>()
  const chosen = checks.opened
  const settle = (one: Waiting) => {
    checks.settle(one.id)
    goTo('checks')
  }
  return (
    <>
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      {done && <Notice tone='good' title={say(done)} />}
      <div className={styles.columns}>
        <Panel title={say(words.queue)} className={chosen === undefined ? styles.whole : undefined}>
          <ListView
            list={checks.list}
            empty={{ title: say(words.empty), hint: say(words.emptyHint) }}
            onMore={() => void checks.more()}
            onAgain={() => void checks.refresh()}
          >
            {(shown) => (
              <ul>
                {shown.map((one) => (
                  <Row key={one.id} one={one} chosen={one.id === chosen?.id} />
                ))}
              </ul>
            )}
          </ListView>
        </Panel>
        {chosen !== undefined && (
          <CheckSheet
            key={chosen.id}
            queued={chosen}
            onSettled={() => settle(chosen)}
            onDecided={({ decisions }) => {
              const verdict = decisions.at(-1)?.verdict
              if (verdict) setDone(words.done(markedName(chosen.organisation), verdictWords[verdict].done))
              settle(chosen)
            }}
          />
        )}
      </div>
    </>
  )
}

function Row({ one, chosen }: { readonly one: Waiting; readonly chosen: boolean }) {
  const { organisation, matter, until, state } = one
  return (
    <QueueRow
      href={hrefOf('checks', one.id)}
      chosen={chosen}
      name={
        <>
          {organisation.name} {organisation.example && <Mark tone='quiet'>{say(exampleWord)}</Mark>}
        </>
      }
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
