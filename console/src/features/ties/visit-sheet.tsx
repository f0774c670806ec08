// One visit: its photograph beside what was said, and the decision with its reason.
import { markedName } from '@ngo2/shared/organisations/words'
import type { Visit } from '@ngo2/shared/ties/visit'
import { Button } from 'antd'
import { useState } from 'react'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { CommandNotice } from '../../ui/command-notice'
import { dayWords } from '../../ui/dates'
import { Icon } from '../../ui/icon'
import { Panel } from '../../ui/panel'
import { isReason, ReasonField } from '../../ui/reason-field'
import { OpenFile } from '../documents'
import { type Ruling, useRuling, type Waiting } from './use-visits'
import styles from './visits.module.css'
import { readySentences, verdictWords, visitRefusals, visitWords as words } from './words'

interface VisitSheetProps {
  readonly one: Waiting
  readonly onDecided: (visit: Visit) => void
  /** It needs no decision any more, though not by this one. */
  readonly onSettled: () => void
}

export function VisitSheet({ one, onDecided, onSettled }: VisitSheetProps) {
  const { state, decide } = useRuling(one, onDecided)
  const [because, setBecause] = useState('')
  const [ruling, setRuling] = useState<Ruling>()
  const send = (verdict: Ruling['verdict']) => {
    const chosen = { verdict, because }
    setRuling(chosen)
    void decide(chosen)
  }
  // A day is a Beijing day; noon there is the same day everywhere it is read.
  const day = dayWords(`${one.visitedOn}T04:00:00.000Z`, now())
  return (
    <Panel title={`${say(markedName(one.organisation))} · ${say(words.on(day))}`}>
      <div className={one.photo ? styles.claim : undefined}>
        {one.photo && <OpenFile file={one.photo} />}
        <div>
          <h3 className={styles.part}>{say(words.says)}</h3>
          <blockquote className={styles.quote}>{one.note}</blockquote>
          <p className={styles.note}>{one.visitor.name ?? say(words.unnamed)}</p>
          {!one.photo && <p className={styles.note}>{say(words.noPhoto)}</p>}
        </div>
      </div>
      <CommandNotice
        state={state}
        words={visitRefusals}
        onAgain={() => ruling && void decide(ruling)}
        wayOn={(code) => (code in visitRefusals ? { word: say(words.next), onPress: onSettled } : undefined)}
      />
      <ReasonField
        name={words.because}
        hint={words.becauseHint}
        written={because}
        onWrite={setBecause}
        readyName={words.ready}
        ready={readySentences}
      />
      <div className={styles.verdicts}>
        {(['confirmed', 'refused'] as const).map((verdict) => (
          <Button
            key={verdict}
            size='large'
            type={verdict === 'confirmed' ? 'primary' : 'default'}
            danger={verdict === 'refused'}
            icon={<Icon name={verdict === 'confirmed' ? 'check' : 'back'} />}
            disabled={!isReason(because)}
            loading={state.is === 'sending' && ruling?.verdict === verdict}
            onClick={() => send(verdict)}
          >
            {say(verdictWords[verdict].act)}
          </Button>
        ))}
      </div>
    </Panel>
  )
}
