// The queue: each name with why it is here and how long it has waited.
import type { Case, CaseId } from '@ngo2/shared/moderation/case'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { hrefOf } from '../../platform/route'
import { waitedWords } from '../../ui/dates'
import { Mark } from '../../ui/mark'
import styles from './cases.module.css'
import { caseWords, reasonWords, subjectWords } from './words'

interface CaseListProps {
  readonly cases: readonly Case[]
  readonly chosen: CaseId | undefined
}

export function CaseList({ cases, chosen }: CaseListProps) {
  return (
    <ul>
      {cases.map((one) => (
        <li key={one.id}>
          <a
            className={styles.row}
            href={hrefOf('cases', one.id)}
            aria-current={one.id === chosen ? 'true' : undefined}
          >
            <span className={styles.rowTop}>
              <strong>{one.text}</strong>
              <CauseMark cause={one.cause} />
            </span>
            <span className={styles.note}>
              {say(subjectWords[one.subject.kind])} · {say(waitedWords(one.openedAt, now()))}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function CauseMark({ cause }: Pick<Case, 'cause'>) {
  return cause.is === 'reported' ? (
    <Mark tone='bad'>{say(reasonWords[cause.reason])}</Mark>
  ) : (
    <Mark tone='notice'>{say(caseWords.unchecked)}</Mark>
  )
}
