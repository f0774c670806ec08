// One claim: who says so, the proof, and to whom the page goes.
import type { Claim, ClaimToDecide } from '@ngo2/shared/claims/claim'
import { fullPlace } from '@ngo2/shared/organisations/place'
import { markedName } from '@ngo2/shared/organisations/words'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { dayWords } from '../../ui/dates'
import { Mark } from '../../ui/mark'
import { Notice } from '../../ui/notice'
import { Panel } from '../../ui/panel'
import { VerdictForm } from '../../ui/verdict-form'
import { uiWords } from '../../ui/words'
import { OpenFile } from '../documents'
import styles from './claims.module.css'
import { useRuling } from './use-claims'
import { claimRefusals, claimSentences, claimVerdictWords, claimWords } from './words'

const choices = [
  { verdict: 'approved', act: claimVerdictWords.approved.act, look: 'primary' },
  { verdict: 'refused', act: claimVerdictWords.refused.act, look: 'danger' },
] as const

interface ClaimSheetProps {
  readonly one: ClaimToDecide
  readonly onDecided: (claim: Claim) => void
  readonly onSettled: () => void
}

export function ClaimSheet({ one, onDecided, onSettled }: ClaimSheetProps) {
  const { state, decide } = useRuling(one, onDecided)
  return (
    <Panel title={`${say(markedName(one.organisation))} · ${fullPlace(one.organisation.place)}`}>
      <Said one={one} />
      <VerdictForm
        state={state}
        choices={choices}
        onDecide={decide}
        becauseHint={claimWords.becauseHint}
        ready={choices.flatMap(({ verdict }) => claimSentences[verdict])}
        refusals={claimRefusals}
        wayOn={{ word: uiWords.next, go: onSettled }}
      />
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
