// What the team says, and who has looked at it.
import type { EvidenceDecision } from '@ngo2/shared/evidence/evidence'
import type { Verifying } from '@ngo2/shared/evidence/verification'
import { itemWords } from '@ngo2/shared/evidence/words'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { dayWords } from '../../ui/dates'
import { Mark } from '../../ui/mark'
import { rowsOf } from './form-rows'
import { Rows } from './rows'
import styles from './verification.module.css'
import { verdictWords, verificationWords } from './words'

export function ClaimView({ one }: { readonly one: Verifying }) {
  const { evidence, item } = one
  const given = verificationWords.given(dayWords(evidence.givenAt, now()), evidence.givenBy)
  return (
    <div className={styles.claim}>
      <p className={styles.note}>{say(itemWords[item].counts)}</p>
      <h3>{say(verificationWords.claim)}</h3>
      <Rows rows={rowsOf(evidence.form)} />
      <p className={styles.note}>
        {say(given)}{' '}
        <Mark tone={evidence.visibility === 'public' ? 'quiet' : 'notice'}>
          {say(verificationWords[evidence.visibility])}
        </Mark>
      </p>
      <h3>{say(verificationWords.eyes)}</h3>
      <Eyes decisions={evidence.decisions} />
    </div>
  )
}

function Eyes({ decisions }: { readonly decisions: readonly EvidenceDecision[] }) {
  if (decisions.length === 0) return <p className={styles.note}>{say(verificationWords.eyesNone)}</p>
  return (
    <ul>
      {decisions.map(({ at, verdict, by, because }) => (
        <li key={at}>
          {say(verificationWords.eye(verdictWords[verdict].done, by, dayWords(at, now())))}
          {because !== undefined && <blockquote className={styles.quote}>{because}</blockquote>}
        </li>
      ))}
    </ul>
  )
}
