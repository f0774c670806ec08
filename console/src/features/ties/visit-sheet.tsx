// One visit: its photograph beside what was said, and the decision with its reason.
import { markedName } from '@ngo2/shared/organisations/words'
import type { Visit } from '@ngo2/shared/ties/visit'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { dayWords } from '../../ui/dates'
import { Panel } from '../../ui/panel'
import { VerdictForm } from '../../ui/verdict-form'
import { uiWords } from '../../ui/words'
import { OpenFile } from '../documents'
import { useRuling, type Waiting } from './use-visits'
import styles from './visits.module.css'
import { readySentences, verdictWords, visitRefusals, visitWords as words } from './words'

const choices = [
  { verdict: 'confirmed', act: verdictWords.confirmed.act, icon: 'check', look: 'primary' },
  { verdict: 'refused', act: verdictWords.refused.act, icon: 'back', look: 'danger' },
] as const

interface VisitSheetProps {
  readonly one: Waiting
  readonly onDecided: (visit: Visit) => void
  /** It needs no decision any more, though not by this one. */
  readonly onSettled: () => void
}

export function VisitSheet({ one, onDecided, onSettled }: VisitSheetProps) {
  const { state, decide } = useRuling(one, onDecided)
  // A day is a Beijing day; noon there is the same day everywhere it is read.
  const day = dayWords(`${one.visitedOn}T04:00:00.000Z`, now())
  return (
    <Panel title={`${say(markedName(one.organisation))} · ${say(words.on(day))}`}>
      <div className={one.photo ? styles.claim : undefined}>
        {one.photo && <OpenFile file={one.photo} />}
        <div>
          <h3 className={styles.part}>{say(words.says)}</h3>
          <blockquote className={styles.quote}>{one.note}</blockquote>
          <p className={styles.note}>{one.visitor.name ?? say(words.unnamed)}</p>
          {!one.photo && <p className={styles.note}>{say(words.noPhoto)}</p>}
        </div>
      </div>
      <VerdictForm
        state={state}
        choices={choices}
        onDecide={decide}
        becauseHint={words.becauseHint}
        ready={readySentences}
        refusals={visitRefusals}
        wayOn={{ word: uiWords.next, go: onSettled }}
      />
    </Panel>
  )
}
