// One recovery: how long it still waits, who asked and who agreed, and stopping it with a reason.
import { fullPlace } from '@ngo2/shared/organisations/place'
import { markedName } from '@ngo2/shared/organisations/words'
import { recoveryDays } from '@ngo2/shared/teams/recovery'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { Countdown } from '../../ui/countdown/countdown'
import { dayWords, momentWords } from '../../ui/dates'
import { Panel } from '../../ui/panel'
import { VerdictForm } from '../../ui/verdict-form'
import { leftWords } from './left'
import styles from './recoveries.module.css'
import { endOf, useHalt, type Waiting } from './use-recoveries'
import { haltSentences, recoveryWords as words } from './words'

interface RecoverySheetProps {
  readonly one: Waiting
  readonly onHalted: () => void
}

export function RecoverySheet({ one, onHalted }: RecoverySheetProps) {
  const { state, halt } = useHalt(one, onHalted)
  return (
    <Panel title={`${say(markedName(one.organisation))} · ${fullPlace(one.organisation.place)}`}>
      <Clock one={one} />
      <Said one={one} />
      <VerdictForm
        state={state}
        choices={[{ verdict: 'halt', act: words.halt, look: 'danger' }]}
        onDecide={({ because }) => void halt(because)}
        because={words.because}
        becauseHint={words.becauseHint}
        ready={haltSentences}
      />
    </Panel>
  )
}

function Clock({ one }: { readonly one: Waiting }) {
  const endsAt = endOf(one)
  return (
    <>
      <h3 className={styles.part}>{say(words.clock)}</h3>
      <Countdown name={words.clock} left={leftWords(endsAt, now())} until={endsAt} days={recoveryDays} />
      <p className={styles.note}>{say(words.until(momentWords(endsAt, now())))}</p>
    </>
  )
}

function Said({ one: { recovery, asker, seconder } }: { readonly one: Waiting }) {
  return (
    <>
      <h3 className={styles.part}>{say(words.says)}</h3>
      <blockquote className={styles.quote}>{recovery.because}</blockquote>
      <p className={styles.people}>
        {say(words.asked(asker, dayWords(recovery.askedAt, now())))} · {say(words.seconded(seconder))}
      </p>
    </>
  )
}
