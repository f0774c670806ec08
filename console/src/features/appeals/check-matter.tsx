// What a check is about: the words as they stand, or the evaluation with its pictures; a standing has its own page.
import type { readCheck } from '@ngo2/shared/appeals/contract'
import type { OutputOf } from '@ngo2/shared/contract/endpoint'
import type { CriterionId } from '@ngo2/shared/evaluations/criterion'
import type { Answer } from '@ngo2/shared/evaluations/evaluation'
import { answerWords, criterionWords, tieWords } from '@ngo2/shared/evaluations/words'
import { say } from '../../platform/language'
import { OpenFile } from '../documents'
import styles from './checks.module.css'
import { checkWords as words } from './words'

type Read = OutputOf<typeof readCheck>

export function CheckMatter({ check }: { readonly check: Read }) {
  switch (check.matter.is) {
    case 'standing':
      return null
    case 'sheet':
      return <Sheet evaluation={check.evaluation} />
    default:
      return (
        <>
          <h3 className={styles.part}>{say(words.text)}</h3>
          <blockquote className={styles.quote}>{check.text ?? say(words.textGone)}</blockquote>
        </>
      )
  }
}

function Sheet({ evaluation }: Pick<Read, 'evaluation'>) {
  if (evaluation === undefined) return <p className={styles.note}>{say(words.evaluationGone)}</p>
  const answers = Object.entries(evaluation.answers) as [CriterionId, Answer][]
  return (
    <>
      <h3 className={styles.part}>{say(words.evaluation)}</h3>
      <p className={styles.note}>
        {say(tieWords[evaluation.tie])} · {say(words.protectedHint)}
      </p>
      <table className={styles.answers}>
        <tbody>
          {answers.map(([criterion, answer]) => (
            <tr key={criterion}>
              <th scope='row'>{say(criterionWords[criterion])}</th>
              <td>{say(answerWords[answer])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {evaluation.improve?.text && (
        <blockquote className={styles.quote}>{evaluation.improve.text}</blockquote>
      )}
      {evaluation.seen?.map((uploadId) => (
        <OpenFile key={uploadId} file={{ uploadId, kind: 'picture', bytes: 0 }} />
      ))}
    </>
  )
}
