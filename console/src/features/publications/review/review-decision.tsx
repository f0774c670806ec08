// What was decided about one standing, and deciding: it stands as calculated, or this run is not published; with a reason.
import type { ReviewItem } from '@ngo2/shared/publications/review'
import type { RunId } from '@ngo2/shared/ranking/run'
import { now } from '../../../platform/chance'
import { say } from '../../../platform/language'
import { momentWords } from '../../../ui/dates'
import { Mark } from '../../../ui/mark'
import { VerdictForm } from '../../../ui/verdict-form'
import { doerWords, publicationRefusals, readySentences, verdictWords, reviewWords as words } from '../words'
import styles from './review.module.css'
import { useRuling } from './use-review'

const bounds = { min: 4, max: 300 }
const choices = [
  { verdict: 'stands', act: verdictWords.stands.act, icon: 'check', look: 'primary' },
  { verdict: 'stopped', act: verdictWords.stopped.act, icon: 'cross', look: 'danger' },
] as const

interface ReviewDecisionProps {
  readonly runId: RunId
  readonly item: ReviewItem
  readonly onDecided: (item: ReviewItem) => void
  /** Reads what a colleague decided meanwhile; what is written here stays. */
  readonly onReadAnew: () => void
}

export function ReviewDecision({ runId, item, onDecided, onReadAnew }: ReviewDecisionProps) {
  const { state, decide, reset } = useRuling(runId, item, onDecided)
  const readAnew = () => {
    reset()
    onReadAnew()
  }
  return (
    <VerdictForm
      state={state}
      choices={choices}
      onDecide={decide}
      {...(item.decision && { because: words.change })}
      becauseHint={words.becauseHint}
      ready={readySentences}
      bounds={bounds}
      refusals={publicationRefusals}
      wayOn={{ word: words.readAnew, go: readAnew, after: 'publications.decided_meanwhile' }}
    >
      {item.decision && <Decided of={item.decision} />}
    </VerdictForm>
  )
}

function Decided({ of: { verdict, because, by, at } }: { readonly of: NonNullable<ReviewItem['decision']> }) {
  return (
    <blockquote className={styles.quote}>
      <Mark tone={verdict === 'stands' ? 'good' : 'bad'}>{say(verdictWords[verdict].done)}</Mark> {because}
      <p className={styles.note}>{say(words.decided(say(doerWords(by)), momentWords(at, now())))}</p>
    </blockquote>
  )
}
