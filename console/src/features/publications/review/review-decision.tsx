// What was decided about one standing, and deciding: it stands as calculated, or this run is not published; with a reason.
import type { ReviewItem } from '@ngo2/shared/publications/review'
import type { RunId } from '@ngo2/shared/ranking/run'
import { Button } from 'antd'
import { useState } from 'react'
import { now } from '../../../platform/chance'
import { say } from '../../../platform/language'
import { CommandNotice } from '../../../ui/command-notice'
import { momentWords } from '../../../ui/dates'
import { Icon } from '../../../ui/icon'
import { Mark } from '../../../ui/mark'
import { isReason, ReasonField } from '../../../ui/reason-field'
import { doerWords, publicationRefusals, readySentences, verdictWords, reviewWords as words } from '../words'
import styles from './review.module.css'
import { type Ruling, useRuling } from './use-review'

const bounds = { min: 4, max: 300 }

interface ReviewDecisionProps {
  readonly runId: RunId
  readonly item: ReviewItem
  readonly onDecided: (item: ReviewItem) => void
  /** Reads what a colleague decided meanwhile; what is written here stays. */
  readonly onReadAnew: () => void
}

export function ReviewDecision({ runId, item, onDecided, onReadAnew }: ReviewDecisionProps) {
  const { state, decide, reset } = useRuling(runId, item, onDecided)
  const [because, setBecause] = useState('')
  const [ruling, setRuling] = useState<Ruling>()
  const send = (verdict: Ruling['verdict']) => {
    const chosen = { verdict, because }
    setRuling(chosen)
    void decide(chosen)
  }
  return (
    <div className={styles.decision}>
      {item.decision && <Decided of={item.decision} />}
      <CommandNotice
        state={state}
        words={publicationRefusals}
        onAgain={() => ruling && void decide(ruling)}
        wayOn={(code) =>
          code === 'publications.decided_meanwhile'
            ? {
                word: say(words.readAnew),
                onPress: () => {
                  reset()
                  onReadAnew()
                },
              }
            : undefined
        }
      />
      <ReasonField
        name={item.decision ? words.change : words.because}
        hint={words.becauseHint}
        written={because}
        onWrite={setBecause}
        readyName={words.ready}
        ready={readySentences}
        bounds={bounds}
      />
      <div className={styles.verdicts}>
        {(['stands', 'stopped'] as const).map((verdict) => (
          <Button
            key={verdict}
            size='large'
            type={verdict === 'stands' ? 'primary' : 'default'}
            danger={verdict === 'stopped'}
            icon={<Icon name={verdict === 'stands' ? 'check' : 'cross'} />}
            disabled={!isReason(because, bounds) || (state.is === 'sending' && ruling?.verdict !== verdict)}
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

function Decided({ of: { verdict, because, by, at } }: { readonly of: NonNullable<ReviewItem['decision']> }) {
  return (
    <blockquote className={styles.quote}>
      <Mark tone={verdict === 'stands' ? 'good' : 'bad'}>{say(verdictWords[verdict].done)}</Mark> {because}
      <p className={styles.note}>{say(words.decided(say(doerWords(by)), momentWords(at, now())))}</p>
    </blockquote>
  )
}
