// The door longer texts pass before others see them: all of a thing in one check, failing closed.
import type { MemberId } from '@ngo2/shared/accounts/member'
import type { Subject } from '@ngo2/shared/moderation/case'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import { limitRate } from '../platform/rate-limit'
import type { Write } from '../platform/table-write'
import type { TextVerdict } from '../platform/wechat/check-text'
import { isHidden } from './hidden-repository'
import { newCase } from './new-case'
import { openingOf } from './repository'

export interface TextsCheck {
  /** By the field each stands in, as the client names it: `answers.intro`. Empty ones are passed over. */
  readonly texts: Readonly<Record<string, string | undefined>>
  readonly subject: Subject
  readonly memberId: MemberId
  /** WeChat's id of the author. */
  readonly openid: string
}

export interface CheckedTexts {
  readonly state: 'shown' | 'pending'
  /** All texts as one, a line each: what a case shows, and what a verdict is about. */
  readonly text: string
  /** Goes into the transaction that stores the texts: a case for a person to look at, where no clear word came. */
  readonly writes: readonly Write[]
}

/** WeChat checks so many texts a day for all of us together. */
const checks = { name: 'checkTexts', perMinute: 20 }
/** Characters WeChat takes in one check. */
const charactersMax = 2500

/**
 * Refuses with `moderation.text_refused`, naming the field, a risky text and one an operator took down; what is unclear or
 * unanswered waits for an operator.
 */
export async function checkTexts(app: App, check: TextsCheck): Promise<CheckedTexts> {
  const { subject, memberId, openid } = check
  const fields = Object.entries(check.texts).flatMap(([field, text]) => (text ? [{ field, text }] : []))
  const text = joinTexts(check.texts)
  if (text === '') return { state: 'shown', text, writes: [] }
  await limitRate(app, checks, memberId)
  if (await isHidden(app.table, memberId, text)) {
    throw new AppError('moderation.text_refused', 'an operator took this text down')
  }
  const ask = (content: string) => app.wechat.checkText({ openid, scene: 'profile', content })
  const verdict = worstOf(await Promise.all(partsOf(text).map(ask)))
  if (verdict === 'pass') return { state: 'shown', text, writes: [] }
  if (verdict === 'risky') {
    const verdicts = await Promise.all(fields.map(({ text: one }) => ask(one)))
    const field = fields[verdicts.indexOf('risky')]?.field
    throw new AppError('moderation.text_refused', 'the content check refused this text', { field })
  }
  if (verdict === 'unanswered') app.log.count('TextUnanswered')
  const waiting = newCase(app, { subject, text, cause: { is: 'unchecked' } })
  return { state: 'pending', text, writes: openingOf(waiting) }
}

/** The texts of a thing as one, in the order of their fields. */
export function joinTexts(texts: TextsCheck['texts']): string {
  return Object.values(texts).filter(Boolean).join('\n')
}

/** Pieces WeChat takes; the next one begins a little before the last ended, so that no cut hides a word. */
function partsOf(text: string): string[] {
  const overlap = 50
  const characters = [...text]
  const parts: string[] = []
  for (let at = 0; at === 0 || at + overlap < characters.length; at += charactersMax - overlap) {
    parts.push(characters.slice(at, at + charactersMax).join(''))
  }
  return parts
}

function worstOf(verdicts: readonly TextVerdict[]): TextVerdict {
  const order: readonly TextVerdict[] = ['risky', 'unanswered', 'review', 'pass']
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'unanswered'
}
