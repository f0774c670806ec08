// One name, why it is here, and the decision with its reason.
import { type Case, type Verdict, verdictsFor } from '@ngo2/shared/moderation/case'
import { matterWords } from '@ngo2/shared/reports/allegation'
import { type FileRef, UploadId } from '@ngo2/shared/uploads/upload'
import { useEffect, useRef } from 'react'
import * as v from 'valibot'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { momentWords } from '../../ui/dates'
import { Panel } from '../../ui/panel'
import { type Choice, VerdictForm } from '../../ui/verdict-form'
import { uiWords } from '../../ui/words'
import { OpenFile } from '../documents'
import { OrganisationName } from '../organisation-names'
import styles from './cases.module.css'
import { useDecision } from './use-cases'
import { caseRefusals, caseWords, readySentences, reasonWords, subjectWords, verdictWords } from './words'

const choices: Record<Verdict, Choice<Verdict>> = {
  show: { verdict: 'show', act: verdictWords.show.act, icon: 'eye', look: 'primary' },
  hide: { verdict: 'hide', act: verdictWords.hide.act, icon: 'closedEye', look: 'danger' },
  followUp: { verdict: 'followUp', act: verdictWords.followUp.act, icon: 'eye', look: 'primary' },
  nothingFound: {
    verdict: 'nothingFound',
    act: verdictWords.nothingFound.act,
    icon: 'closedEye',
    look: 'plain',
  },
}

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
  const name = useRef<HTMLParagraphElement>(null)
  // The decided case took the focus away with its button.
  useEffect(() => {
    if (document.activeElement === document.body) name.current?.focus()
  }, [])
  const verdicts = verdictsFor(one.cause)
  return (
    <Panel title={say(subjectWords[one.subject.kind])} className={styles.sheet}>
      <p ref={name} tabIndex={-1} className={one.cause.is === 'alleged' ? styles.account : styles.name}>
        {one.text}
      </p>
      {picturesOf(one).map((file) => (
        <OpenFile key={file.uploadId} file={file} />
      ))}
      <Why one={one} />
      <VerdictForm
        state={state}
        choices={verdicts.map((verdict) => choices[verdict])}
        onDecide={decide}
        becauseHint={caseWords.becauseHint}
        ready={verdicts.flatMap((verdict) => readySentences[verdict])}
        refusals={caseRefusals}
        wayOn={{ word: uiWords.next, go: onSettled }}
      />
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
