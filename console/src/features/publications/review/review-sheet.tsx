// One standing that must be looked at: what moved, where the right went, who shares what, and the decision with its reason.
import { dimensionWords } from '@ngo2/shared/evaluations/words'
import type { ReviewItem } from '@ngo2/shared/publications/review'
import type { RunId } from '@ngo2/shared/ranking/run'
import type { Standing } from '@ngo2/shared/ranking/standing'
import { burstWords, wordsOfRule } from '@ngo2/shared/ranking/words'
import { useId } from 'react'
import { say } from '../../../platform/language'
import { Mark } from '../../../ui/mark'
import { Notice } from '../../../ui/notice'
import { rangeText } from '../../../ui/stick/band'
import { Stick } from '../../../ui/stick/stick'
import { MarkedName } from '../../organisation-names'
import { CausePicture } from '../picture/cause-picture'
import { reviewReasonWords, reviewWords as words } from '../words'
import styles from './review.module.css'
import { ReviewDecision } from './review-decision'

interface ReviewSheetProps {
  readonly runId: RunId
  readonly item: ReviewItem
  readonly onDecided: (item: ReviewItem) => void
  readonly onReadAnew: () => void
}

export function ReviewSheet({ runId, item, onDecided, onReadAnew }: ReviewSheetProps) {
  const title = useId()
  const { organisation, dimension, reasons, groups, before, after } = item
  const figureOf = (standing: Standing | undefined) => (standing?.is === 'figure' ? standing : undefined)
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={styles.name}>
        <MarkedName of={organisation} />
        <span className={styles.marks}>
          <Mark tone={dimension === 'transparency' ? 'teal' : 'amber'}>{say(dimensionWords[dimension])}</Mark>
          {reasons.map((reason) => (
            <Mark key={reason} tone='notice'>
              {say(reviewReasonWords[reason])}
            </Mark>
          ))}
        </span>
      </h3>
      {figureOf(after)?.burst && <Notice tone='warning' title={say(burstWords)} />}
      <h4 className={styles.part}>{say(words.standing)}</h4>
      <p className={styles.ranges}>
        {standingText(before)} → <strong>{standingText(after)}</strong>
      </p>
      <Stick
        compares
        tone={dimension === 'transparency' ? 'teal' : 'amber'}
        before={figureOf(before)}
        now={figureOf(after)}
        notch={figureOf(after)?.peers?.median}
      />
      <Rights item={item} />
      <h4 className={styles.part}>{say(groups.length === 0 ? words.noGroups : words.groups)}</h4>
      {groups.length > 0 && <CausePicture groups={groups} />}
      <ReviewDecision runId={runId} item={item} onDecided={onDecided} onReadAnew={onReadAnew} />
    </section>
  )
}

function standingText(standing: Standing | undefined): string {
  if (standing === undefined) return say(words.none)
  return standing.is === 'figure' ? rangeText(standing) : say(words.collecting(standing.people))
}

/** From the full right down to what was counted, each rule with its share. */
function Rights({ item: { fullRight, countedRight, removed } }: Pick<ReviewSheetProps, 'item'>) {
  const rows = [
    { word: say(words.full), right: fullRight, tone: styles.full },
    ...removed.map(({ rule, right }) => ({
      word: say(wordsOfRule(rule)),
      right: -right,
      tone: styles.removed,
    })),
    { word: say(words.counted), right: countedRight, tone: styles.counted },
  ]
  return (
    <>
      <h4 className={styles.part}>{say(words.rights)}</h4>
      <table className={styles.rights}>
        <tbody>
          {rows.map(({ word, right, tone }) => (
            <tr key={word}>
              <th scope='row'>{word}</th>
              <td className={styles.right}>{right < 0 ? `−${(-right).toFixed(1)}` : right.toFixed(1)}</td>
              <td className={styles.bar} aria-hidden='true'>
                <span className={tone} style={{ width: `${(100 * Math.abs(right)) / fullRight}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
