// One name, why it is here, and the decision with its reason.
import { type Case, verdictsFor } from '@ngo2/shared/moderation/case'
import { matterWords } from '@ngo2/shared/reports/allegation'
import { type FileRef, UploadId } from '@ngo2/shared/uploads/upload'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import * as v from 'valibot'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { CommandNotice } from '../../ui/command-notice'
import { momentWords } from '../../ui/dates'
import { Icon } from '../../ui/icon'
import { Panel } from '../../ui/panel'
import { isReason, ReasonField } from '../../ui/reason-field'
import { OpenFile } from '../documents'
import { OrganisationName } from '../organisation-names'
import styles from './cases.module.css'
import { type Ruling, useDecision } from './use-cases'
import { caseRefusals, caseWords, readySentences, reasonWords, subjectWords, verdictWords } from './words'

/** What an operator must look at before she says anything; nothing where the case is about words alone. */
function picturesOf({ subject, cause }: Case): readonly FileRef[] {
  const named = subject.kind === 'upload' ? [subject.id] : []
  const added = cause.is === 'alleged' ? (cause.pictures ?? []) : []
  return [...named, ...added].flatMap((id) => {
    const uploadId = v.safeParse(UploadId, id)
    return uploadId.success ? [{ uploadId: uploadId.output, kind: 'picture' as const, bytes: 0 }] : []
  })
}

interface CaseSheetProps {
  readonly one: Case
  readonly onDecided: (decided: Case) => void
  /** It needs no look any more, though not by this decision. */
  readonly onSettled: () => void
}

export function CaseSheet({ one, onDecided, onSettled }: CaseSheetProps) {
  const { state, decide } = useDecision(one.id, onDecided)
  const [because, setBecause] = useState('')
  const [ruling, setRuling] = useState<Ruling>()
  const name = useRef<HTMLParagraphElement>(null)
  // The decided case took the focus away with its button.
  useEffect(() => {
    if (document.activeElement === document.body) name.current?.focus()
  }, [])
  const isWritten = isReason(because)
  const verdicts = verdictsFor(one.cause)
  const send = (verdict: Ruling['verdict']) => {
    const chosen = { verdict, because }
    setRuling(chosen)
    void decide(chosen)
  }
  return (
    <Panel title={say(subjectWords[one.subject.kind])} className={styles.sheet}>
      <p ref={name} tabIndex={-1} className={one.cause.is === 'alleged' ? styles.account : styles.name}>
        {one.text}
      </p>
      {picturesOf(one).map((file) => (
        <OpenFile key={file.uploadId} file={file} />
      ))}
      <Why one={one} />
      <CommandNotice
        state={state}
        words={caseRefusals}
        onAgain={() => ruling && void decide(ruling)}
        wayOn={(code) =>
          code in caseRefusals ? { word: say(caseWords.next), onPress: onSettled } : undefined
        }
      />
      <ReasonField
        name={caseWords.because}
        hint={caseWords.becauseHint}
        written={because}
        onWrite={setBecause}
        readyName={caseWords.ready}
        ready={verdicts.flatMap((verdict) => readySentences[verdict])}
      />
      <div className={styles.verdicts}>
        {verdicts.map((verdict) => (
          <Button
            key={verdict}
            size='large'
            type={verdict === verdicts[0] ? 'primary' : 'default'}
            danger={verdict === 'hide'}
            icon={<Icon name={verdict === verdicts[0] ? 'eye' : 'closedEye'} />}
            disabled={!isWritten || (state.is === 'sending' && ruling?.verdict !== verdict)}
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

function Why({ one: { cause, subject, openedAt } }: { readonly one: Case }) {
  const opened = say(momentWords(openedAt, now()))
  if (cause.is === 'unchecked') {
    return (
      <div className={styles.why}>
        <p>
          {say(caseWords.unchecked)} · {opened}
        </p>
        <p className={styles.note}>{say(caseWords.uncheckedHint)}</p>
      </div>
    )
  }
  if (cause.is === 'alleged') {
    return (
      <div className={styles.why}>
        <p>
          <OrganisationName id={subject.id} /> · {say(matterWords[cause.matter])} · {opened}
        </p>
        <p className={styles.note}>{say(caseWords.allegedHint)}</p>
      </div>
    )
  }
  return (
    <div className={styles.why}>
      <p>
        {say(caseWords.reported(reasonWords[cause.reason]))} · {opened}
      </p>
      {cause.note !== undefined && (
        <blockquote className={styles.quote} aria-label={say(caseWords.note)}>
          {cause.note}
        </blockquote>
      )}
      <p className={styles.note}>{say(caseWords.reportedHint)}</p>
    </div>
  )
}
