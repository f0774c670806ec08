// An operator's word on one piece: it is so, it agrees with the register, or what is missing.
import type { Evidence, EvidenceVerdict } from '@ngo2/shared/evidence/evidence'
import type { Verifying } from '@ngo2/shared/evidence/verification'
import { Button } from 'antd'
import { useState } from 'react'
import { say } from '../../platform/language'
import { CommandNotice } from '../../ui/command-notice'
import { Icon } from '../../ui/icon'
import { Notice } from '../../ui/notice'
import { isReason, ReasonField } from '../../ui/reason-field'
import { useWord, type Word } from './use-verification'
import styles from './verification.module.css'
import { readySentences, verdictWords, verificationRefusals, verificationWords } from './words'

interface DecisionProps {
  readonly one: Verifying
  readonly onSaid: (evidence: Evidence) => void
  /** It needs no word any more, though not by this one. */
  readonly onSettled: () => void
}

export function Decision({ one, onSaid, onSettled }: DecisionProps) {
  const { state, decide } = useWord(one, onSaid)
  const [because, setBecause] = useState('')
  const [word, setWord] = useState<Word>()
  const isWritten = isReason(because)
  const yes: EvidenceVerdict = one.stage === 'first' ? 'seen' : 'crossChecked'
  const send = (verdict: EvidenceVerdict) => {
    const said = { verdict, ...(isWritten && { because }) }
    setWord(said)
    void decide(said)
  }
  const isSending = (verdict: EvidenceVerdict) => state.is === 'sending' && word?.verdict === verdict
  return (
    <div className={styles.decision}>
      <CommandNotice
        state={state}
        words={verificationRefusals}
        onAgain={() => word && void decide(word)}
        wayOn={(code) =>
          code in verificationRefusals ? { word: say(verificationWords.next), onPress: onSettled } : undefined
        }
      />
      {one.sawItMyself && <Notice tone='info' title={say(verificationWords.waitsForAnother)} />}
      <ReasonField
        name={verificationWords.because}
        hint={verificationWords.becauseHint}
        written={because}
        onWrite={setBecause}
        readyName={verificationWords.ready}
        ready={readySentences[one.item]}
      />
      <div className={styles.verdicts}>
        <Button
          size='large'
          type='primary'
          icon={<Icon name='check' />}
          disabled={one.sawItMyself || isSending('refused')}
          loading={isSending(yes)}
          onClick={() => send(yes)}
        >
          {say(verdictWords[yes].act)}
        </Button>
        <Button
          size='large'
          danger
          icon={<Icon name='back' />}
          disabled={!isWritten || isSending(yes)}
          loading={isSending('refused')}
          onClick={() => send('refused')}
        >
          {say(verdictWords.refused.act)}
        </Button>
      </div>
    </div>
  )
}
