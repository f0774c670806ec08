// Every item of evidence as a row: what is shown, what is known to the reviewers only, and what is not there yet.
import { GivenItem } from '@ngo2/shared/evidence/item'
import { itemWords, knownToReviewers } from '@ngo2/shared/evidence/words'
import { beijingDay, daysBetween } from '@ngo2/shared/maths/calendar'
import type { ShownEvidence } from '@ngo2/shared/showcases/showcase'
import type { Words } from '@/platform/language'
import type { Tone } from '@/ui/tone'
import { showcaseWords as words } from './words'

export interface EvidenceRow {
  readonly item: GivenItem
  readonly name: Words
  /** Who saw it, and when. */
  readonly note?: Words
  readonly tag: { readonly words: Words; readonly tone: Tone }
  /** The part of its shelf life that is left, 0 to 1. */
  readonly left?: number
  readonly faded: boolean
}

/** What counts first, then what waits or is over, then what is not there; in the order of the items among these. */
export function rowsOf(evidence: readonly ShownEvidence[], today: string, dayWords: SayDay): EvidenceRow[] {
  const shown = evidence.map((one) => rowOf(one, today, dayWords))
  const rest = GivenItem.options.filter((item) => !evidence.some((one) => one.item === item))
  return [
    ...shown.filter(({ faded }) => !faded),
    ...shown.filter(({ faded }) => faded),
    ...rest.map((item) => ({
      item,
      name: itemWords[item].name,
      tag: { words: words.notThere, tone: 'quiet' as const },
      faded: true,
    })),
  ]
}

type SayDay = (day: string) => Words

function rowOf(evidence: ShownEvidence, today: string, dayWords: SayDay): EvidenceRow {
  const { item, state, at, by, expiresOn, reviewersOnly } = evidence
  const name = itemWords[item].name
  const from = beijingDay(new Date(at))
  if (state === 'declared') {
    return {
      item,
      name,
      note: words.given(dayWords(from)),
      tag: { words: words.waiting, tone: 'quiet' },
      faded: true,
    }
  }
  const seen = words.seen(dayWords(from), state, by)
  const note = reviewersOnly ? both(seen, knownToReviewers) : seen
  if (expiresOn === undefined)
    return { item, name, note, tag: { words: words.good, tone: 'ok' }, faded: false }
  const daysLeft = daysBetween(today, expiresOn) + 1
  if (daysLeft <= 0) {
    return { item, name, note, tag: { words: words.over(1 - daysLeft), tone: 'bad' }, left: 0, faded: true }
  }
  const whole = Math.max(1, daysBetween(from, expiresOn) + 1)
  const soon = daysLeft <= 30
  return {
    item,
    name,
    note,
    tag: { words: words.left(daysLeft), tone: soon ? 'warn' : 'ok' },
    left: Math.min(1, daysLeft / whole),
    faded: false,
  }
}

function both(one: Words, another: Words): Words {
  return { zh: `${one.zh} · ${another.zh}`, en: `${one.en} · ${another.en}` }
}
