// One case in the queue: a name with why it is here and how long it has waited.
import type { Case } from '@ngo2/shared/moderation/case'
import { matterWords } from '@ngo2/shared/reports/allegation'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { hrefOf } from '../../platform/route'
import { waitedWords } from '../../ui/dates'
import { Mark } from '../../ui/mark'
import { QueueRow } from '../../ui/queue-row'
import { caseWords, reasonWords, subjectWords } from './words'

export function CaseRow({ one, chosen }: { readonly one: Case; readonly chosen: boolean }) {
  return (
    <QueueRow
      opens={hrefOf('cases', one.id)}
      chosen={chosen}
      name={shortText(one)}
      mark={<CauseMark cause={one.cause} />}
      note={`${say(subjectWords[one.subject.kind])} · ${say(waitedWords(one.openedAt, now()))}`}
    />
  )
}

/** A name whole, the beginning of an account. */
export function shortText({ text }: Case): string {
  const letters = [...text]
  return letters.length > shortMax ? `${letters.slice(0, shortMax).join('')}…` : text
}

const shortMax = 40

function CauseMark({ cause }: Pick<Case, 'cause'>) {
  if (cause.is === 'alleged') return <Mark tone='bad'>{say(matterWords[cause.matter])}</Mark>
  return cause.is === 'reported' ? (
    <Mark tone='bad'>{say(reasonWords[cause.reason])}</Mark>
  ) : (
    <Mark tone='notice'>{say(caseWords.unchecked)}</Mark>
  )
}
