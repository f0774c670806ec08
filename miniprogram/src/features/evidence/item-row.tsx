// One item of evidence in a list: its name, state with date and by whom, points, and the days it has left.
import type { DeskItem } from '@ngo2/shared/evidence/desk'
import { worthOf } from '@ngo2/shared/evidence/item'
import { itemWords } from '@ngo2/shared/evidence/words'
import { say } from '@/platform/language'
import { DocRow } from '@/ui/doc-row'
import type { Tone } from '@/ui/tone'
import { standingLines } from './standing-lines'
import { statusWords, evidenceWords as words } from './words'

const tones: Record<DeskItem['status'], Tone> = {
  empty: 'quiet',
  waiting: 'warn',
  refused: 'bad',
  valid: 'ok',
  expired: 'quiet',
  measured: 'quiet',
  later: 'quiet',
}

/** Days an item keeps at most, roughly: the bar is a picture, the words beside it are exact. */
const fullDays = { report: 517, quarter: 184 }

interface ItemRowProps {
  readonly item: DeskItem
  readonly onPress: () => void
}

export function ItemRow({ item: desk, onPress }: ItemRowProps) {
  const { item, status, points, outOf, daysLeft } = desk
  const { shelf, minutes } = worthOf[item]
  const earns = status === 'later' ? undefined : say(words.earns(points, outOf))
  const easy = status === 'empty' && minutes !== undefined ? say(words.minutes(minutes)) : undefined
  const note = [earns, easy, ...standingLines(desk).map(say)].filter((part) => part !== undefined)
  const word = daysLeft === undefined ? statusWords[status] : words.daysLeft(daysLeft)
  const full =
    shelf === undefined ? undefined : shelf.is === 'months' ? shelf.months * 30.4 : fullDays[shelf.is]
  return (
    <DocRow
      name={say(itemWords[item].name)}
      note={note.join(' · ')}
      tag={{ word: say(word), tone: daysLeft !== undefined && daysLeft <= 30 ? 'warn' : tones[status] }}
      left={daysLeft === undefined || full === undefined ? undefined : daysLeft / full}
      faded={status === 'later' || status === 'expired'}
      onPress={onPress}
    />
  )
}
