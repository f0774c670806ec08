// What must be looked at before a run is published: the list at the left, one standing and the decision at the right.
import { dimensionWords } from '@ngo2/shared/evaluations/words'
import type { ReviewItem } from '@ngo2/shared/publications/review'
import type { RunId } from '@ngo2/shared/ranking/run'
import { useState } from 'react'
import { say } from '../../../platform/language'
import { ListView } from '../../../ui/list-view'
import { Mark } from '../../../ui/mark'
import { Panel } from '../../../ui/panel'
import { QueueRow } from '../../../ui/queue-row'
import { MarkedName } from '../../organisation-names'
import { reviewReasonWords, verdictWords, reviewWords as words } from '../words'
import styles from './review.module.css'
import { ReviewSheet } from './review-sheet'
import { keyOf, useReview } from './use-review'

interface ReviewPanelProps {
  readonly runId: RunId
  /** Something was decided, or a colleague's decision was met. */
  readonly onDecided: () => void
}

export function ReviewPanel({ runId, onDecided }: ReviewPanelProps) {
  const { list, more, refresh, note } = useReview(runId)
  const [named, setNamed] = useState<string>()
  const { items } = list
  const chosen =
    items.find((item) => keyOf(item) === named) ?? items.find(({ decision }) => !decision) ?? items[0]
  const decided = (item: ReviewItem) => {
    note(item)
    const next = items.find((other) => !other.decision && keyOf(other) !== keyOf(item))
    setNamed(keyOf(next ?? item))
    onDecided()
  }
  return (
    <Panel title={say(words.title)}>
      <p className={styles.lead}>{say(words.lead)}</p>
      <ListView
        list={list}
        empty={{ title: say(words.empty), hint: say(words.emptyHint) }}
        onMore={() => void more()}
        onAgain={() => void refresh()}
      >
        {(shown) => (
          <div className={styles.columns}>
            <ul className={styles.queue} aria-label={say(words.queue)}>
              {shown.map((item) => (
                <Row
                  key={keyOf(item)}
                  item={item}
                  chosen={item === chosen}
                  onOpen={() => setNamed(keyOf(item))}
                />
              ))}
            </ul>
            {chosen !== undefined && (
              <ReviewSheet
                key={keyOf(chosen)}
                runId={runId}
                item={chosen}
                onDecided={decided}
                onReadAnew={() => {
                  setNamed(keyOf(chosen))
                  void refresh()
                  onDecided()
                }}
              />
            )}
          </div>
        )}
      </ListView>
    </Panel>
  )
}

interface RowProps {
  readonly item: ReviewItem
  readonly chosen: boolean
  readonly onOpen: () => void
}

function Row({ item: { organisation, dimension, reasons, decision }, chosen, onOpen }: RowProps) {
  return (
    <QueueRow
      opens={onOpen}
      chosen={chosen}
      name={<MarkedName of={organisation} />}
      mark={
        decision ? (
          <Mark tone={decision.verdict === 'stands' ? 'good' : 'bad'}>
            {say(verdictWords[decision.verdict].done)}
          </Mark>
        ) : (
          <Mark tone='notice'>{say(words.undecided)}</Mark>
        )
      }
      note={
        <>
          {say(dimensionWords[dimension])} ·{' '}
          {reasons.map((reason) => say(reviewReasonWords[reason])).join('、')}
        </>
      }
    />
  )
}
