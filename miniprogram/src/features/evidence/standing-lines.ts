// How an item of evidence stands, in dated words: who saw it when, what waits, what is to be completed.
import type { DeskItem } from '@ngo2/shared/evidence/desk'
import type { Evidence } from '@ngo2/shared/evidence/evidence'
import { stateWords } from '@ngo2/shared/evidence/words'
import { now } from '@/platform/chance'
import type { Words } from '@/platform/language'
import { momentDayWords } from '@/ui/dates'
import { evidenceWords as words } from './words'

/** The decision that counts first, then what waits beside it or why it was not accepted. */
export function standingLines({ accepted, given, status }: DeskItem): readonly Words[] {
  const seen = accepted === undefined ? [] : accepted.decisions.slice(-1).map(decisionWords)
  if (given === undefined) return seen
  if (given.state === 'refused') return [...seen, words.refusedBecause(given.decisions.at(-1)?.because ?? '')]
  if (status === 'valid') return [...seen, words.renewing]
  return [...seen, words.givenOn(day(given.givenAt))]
}

function decisionWords({ at, by, verdict }: Evidence['decisions'][number]): Words {
  return words.seenBy(day(at), by, stateWords[verdict])
}

const day = (moment: string) => momentDayWords(moment, now())
