// One claim: who says so, the proof, and to whom the page goes.
import type { Claim, ClaimToDecide } from '@ngo2/shared/claims/claim'
import { fullPlace } from '@ngo2/shared/organisations/place'
import { markedName } from '@ngo2/shared/organisations/words'
import { Button } from 'antd'
import { useState } from 'react'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { CommandNotice } from '../../ui/command-notice'
import { dayWords } from '../../ui/dates'
import { Mark } from '../../ui/mark'
import { Notice } from '../../ui/notice'
import { Panel } from '../../ui/panel'
import { isReason, ReasonField } from '../../ui/reason-field'
import { OpenFile } from '../documents'
import styles from './claims.module.css'
import { type Ruling, useRuling } from './use-claims'
import { claimRefusals, claimSentences, claimVerdictWords, claimWords } from './words'

const verdicts = ['approved', 'refused'] as const

interface ClaimSheetProps {
  readonly one: ClaimToDecide
  readonly onDecided: (claim: Claim) => void
  readonly onSettled: () => void
}

export function ClaimSheet({ one, onDecided, onSettled }: ClaimSheetProps) {
  const { state, decide } = useRuling(one, onDecided)
  const [because, setBecause] = useState('')
  const [ruling, setRuling] = useState<Ruling>()
  const isWritten = isReason(because)
  const send = (verdict: Ruling['verdict']) => {
    const chosen = { verdict, because }
    setRuling(chosen)
    void decide(chosen)
  }
  return (
    <Panel title={`${say(markedName(one.organisation))} · ${fullPlace(one.organisation.place)}`}>
      <Said one={one} />
      <CommandNotice
        state={state}
        words={claimRefusals}
        onAgain={() => ruling && void decide(ruling)}
        wayOn={(code) =>
          code in claimRefusals ? { word: say(claimWords.next), onPress: onSettled } : undefined
        }
      />
      <ReasonField
        name={claimWords.because}
        hint={claimWords.becauseHint}
        written={because}
        onWrite={setBecause}
        readyName={claimWords.ready}
        ready={verdicts.flatMap((verdict) => claimSentences[verdict])}
      />
      <div className={styles.verdicts}>
        {verdicts.map((verdict) => (
          <Button
            key={verdict}
            size='large'
            type={verdict === 'approved' ? 'primary' : 'default'}
            danger={verdict === 'refused'}
            disabled={!isWritten || (state.is === 'sending' && ruling?.verdict !== verdict)}
            loading={state.is === 'sending' && ruling?.verdict === verdict}
            onClick={() => send(verdict)}
          >
            {say(claimVerdictWords[verdict].act)}
          </Button>
        ))}
      </div>
    </Panel>
  )
}

function Said({ one }: { readonly one: ClaimToDecide }) {
  const { organisation, claimant, askedAt, note, file, rivals } = one
  return (
    <>
      <p>
        <Mark tone='quiet'>{say(organisation.kept ? claimWords.kept : claimWords.stub)}</Mark>
      </p>
      {rivals > 0 && <Notice tone='warning' title={say(claimWords.rivals(rivals))} />}
      <h3 className={styles.part}>{say(claimWords.says)}</h3>
      <blockquote className={styles.quote}>{note}</blockquote>
      <p className={styles.note}>{say(claimWords.who(claimant.name, dayWords(askedAt, now())))}</p>
      <h3 className={styles.part}>{say(claimWords.papers)}</h3>
      {file === undefined ? (
        <p className={styles.note}>{say(claimWords.noPaper)}</p>
      ) : (
        <div className={styles.well}>
          <OpenFile file={file} />
        </div>
      )}
    </>
  )
}
