// Upholding or rejecting a check with a reason in plain words; a second look waits for another operator.
import type { Check } from '@ngo2/shared/appeals/check'
import { Button } from 'antd'
import { useState } from 'react'
import { say } from '../../platform/language'
import { CommandNotice } from '../../ui/command-notice'
import { Icon } from '../../ui/icon'
import { Notice } from '../../ui/notice'
import { isReason, ReasonField } from '../../ui/reason-field'
import styles from './checks.module.css'
import { type Ruling, useRuling, type Waiting } from './use-checks'
import { checkRefusals, readySentences, verdictWords, checkWords as words } from './words'

const bounds = { min: 5, max: 500 }

interface CheckDecisionProps {
  readonly one: Waiting
  readonly onDecided: (check: Check) => void
  /** It needs no decision any more, though not by this one. */
  readonly onSettled: () => void
}

export function CheckDecision({ one, onDecided, onSettled }: CheckDecisionProps) {
  const { state, decide } = useRuling(one, onDecided)
  const [because, setBecause] = useState('')
  const [ruling, setRuling] = useState<Ruling>()
  const send = (verdict: Ruling['verdict']) => {
    const chosen = { verdict, because }
    setRuling(chosen)
    void decide(chosen)
  }
  return (
    <div className={styles.decision}>
      <CommandNotice
        state={state}
        words={checkRefusals}
        onAgain={() => ruling && void decide(ruling)}
        wayOn={(code) => (code in checkRefusals ? { word: say(words.next), onPress: onSettled } : undefined)}
      />
      {one.decidedItMyself && <Notice tone='info' title={say(words.waitsForAnother)} />}
      <ReasonField
        name={words.because}
        hint={words.becauseHint}
        written={because}
        onWrite={setBecause}
        readyName={words.ready}
        ready={readySentences}
        bounds={bounds}
      />
      <div className={styles.verdicts}>
        {(['upheld', 'rejected'] as const).map((verdict) => (
          <Button
            key={verdict}
            size='large'
            type={verdict === 'upheld' ? 'primary' : 'default'}
            icon={<Icon name={verdict === 'upheld' ? 'check' : 'back'} />}
            disabled={one.decidedItMyself || !isReason(because, bounds)}
            loading={state.is === 'sending' && ruling?.verdict === verdict}
            onClick={() => send(verdict)}
          >
            {say(verdictWords[verdict].act)}
          </Button>
        ))}
      </div>
    </div>
  )
}
