// One check: its clock, why it was asked, what it is about, what was decided before, and the decision.
import type { Check } from '@ngo2/shared/appeals/check'
import { readCheck } from '@ngo2/shared/appeals/contract'
import { checkDays } from '@ngo2/shared/appeals/rules'
import { markedName } from '@ngo2/shared/organisations/words'
import { Skeleton } from 'antd'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { useView } from '../../platform/use-view'
import { Countdown } from '../../ui/countdown/countdown'
import { momentWords } from '../../ui/dates'
import { FailedNotice } from '../../ui/list-view'
import { Mark } from '../../ui/mark'
import { Notice } from '../../ui/notice'
import { Panel } from '../../ui/panel'
import { uiWords } from '../../ui/words'
import { CheckDecision } from './check-decision'
import { CheckMatter } from './check-matter'
import styles from './checks.module.css'
import { clockWords } from './clock'
import type { Waiting } from './use-checks'
import { matterWords, verdictWords, checkWords as words } from './words'

interface CheckSheetProps {
  readonly queued: Waiting
  readonly onDecided: (check: Check) => void
  readonly onSettled: () => void
}

export function CheckSheet({ queued, onDecided, onSettled }: CheckSheetProps) {
  const { state, read } = useView(readCheck, { checkId: queued.id })
  const { organisation, matter, until, reason, again, decisions } = queued
  return (
    <Panel title={`${say(markedName(organisation))} · ${say(matterWords(matter))}`}>
      <Countdown name={words.clock} left={clockWords(until, now())} until={until} days={checkDays} />
      <h3 className={styles.part}>{say(words.asks)}</h3>
      <blockquote className={styles.quote}>{reason}</blockquote>
      {state.is === 'loading' && <Skeleton active title={false} />}
      {state.is === 'failed' && <FailedNotice refusal={state.refusal} onAgain={() => void read()} />}
      {state.is === 'gone' && (
        <Notice
          tone='info'
          title={say(words.gone)}
          action={{ word: say(uiWords.next), onPress: onSettled }}
        />
      )}
      {(state.is === 'shown' || state.is === 'stale') && <CheckMatter check={state.value} />}
      {decisions.length > 0 && <h3 className={styles.part}>{say(words.before)}</h3>}
      {decisions.map(({ verdict, because, at, by }) => (
        <blockquote key={at} className={styles.quote}>
          <Mark tone={verdict === 'upheld' ? 'good' : 'quiet'}>{say(verdictWords[verdict].done)}</Mark>{' '}
          {because}
          <p className={styles.note}>
            {by} {say(momentWords(at, now()))}
          </p>
        </blockquote>
      ))}
      {again && (
        <>
          <h3 className={styles.part}>{say(words.again)}</h3>
          <blockquote className={styles.quote}>{again.because}</blockquote>
        </>
      )}
      <CheckDecision one={queued} onDecided={onDecided} onSettled={onSettled} />
    </Panel>
  )
}
