// What an operator's word makes of a piece of evidence.
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import { expiresOn } from '@ngo2/shared/evidence/expiry'
import { worthOf } from '@ngo2/shared/evidence/item'
import { acceptedMax } from '@ngo2/shared/evidence/record'
import type { decideEvidence } from '@ngo2/shared/evidence/verification'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import type { Actor, App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { StoredEvidence, StoredRecord } from './stored'

export type Word = Pick<InputOf<typeof decideEvidence>, 'verdict' | 'because'>
type Slots = Pick<StoredRecord, 'given' | 'accepted'>

/** The same word again, by whomever, is no other decision. */
export function isSaid({ state }: StoredEvidence, { verdict }: Word): boolean {
  return state === verdict || (state === 'crossChecked' && verdict === 'seen')
}

/** The piece with this word added; refuses a second look by the first pair of eyes, and a word too late or too early. */
export function decided(app: App, evidence: StoredEvidence, word: Word, { memberId }: Actor): StoredEvidence {
  const { state, decisions } = evidence
  const first = decisions.find(({ verdict }) => verdict === 'seen')
  if (word.verdict === 'crossChecked' && state === 'declared') {
    throw new AppError('evidence.not_seen_yet', 'somebody has to see the document first')
  }
  if (word.verdict === 'crossChecked' && first?.operatorId === memberId) {
    throw new AppError('evidence.needs_another', 'whoever saw the document does not check it as well')
  }
  if (state === 'refused' || (state === 'crossChecked' && word.verdict === 'refused')) {
    throw new AppError('evidence.decided_otherwise', `it was decided: ${state}`)
  }
  const decision = { ...word, at: app.now().toISOString(), operatorId: memberId }
  const until = evidence.expiresOn ?? expiresOn(evidence.form, beijingDay(app.now()))
  return {
    ...evidence,
    state: word.verdict,
    decisions: [...decisions, decision],
    ...(word.verdict !== 'refused' && { expiresOn: until }),
  }
}

/** Where the piece lies after the word: accepted ones count, a refused one waits for its team where nothing newer does. */
export function slotsWith(record: StoredRecord, evidence: StoredEvidence): Slots {
  const given = record.given?.id === evidence.id ? undefined : record.given
  const others = record.accepted.filter(({ id }) => id !== evidence.id)
  if (evidence.state === 'refused') return { given: given ?? evidence, accepted: others }
  return { given, accepted: [evidence, ...others].sort(bySeen).slice(0, acceptedMax) }
}

/** Newest first, by the day it was seen and not by the day it was cross-checked. */
const bySeen = (a: StoredEvidence, b: StoredEvidence) => seenAt(b).localeCompare(seenAt(a))
const seenAt = ({ decisions }: StoredEvidence) =>
  decisions.find(({ verdict }) => verdict === 'seen')?.at ?? ''

/** Whether a register can still say more than the document does. */
export function waitsForSecond({ item, state, form }: StoredEvidence): boolean {
  const inRegister =
    worthOf[item].register === true && 'by' in form && form.by !== 'none' && form.by !== 'host'
  return state === 'seen' && inRegister
}
