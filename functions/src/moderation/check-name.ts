// The one door a name passes before others see it: WeChat's content check, failing closed.
import type { MemberId } from '@ngo2/shared/accounts/member'
import type { Subject } from '@ngo2/shared/moderation/case'
import type { NameState } from '@ngo2/shared/moderation/name'
import type * as v from 'valibot'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import { limitRate } from '../platform/rate-limit'
import type { Write } from '../platform/table-write'
import { isHidden } from './hidden-repository'
import { newCase } from './new-case'
import { openingOf } from './repository'

interface NameCheck {
  readonly text: string
  readonly subject: Subject
  readonly memberId: MemberId
  /** WeChat's id of the author. */
  readonly openid: string
}

export interface CheckedName {
  readonly name: { text: string; state: v.InferOutput<typeof NameState> }
  /** Goes into the transaction that stores the name: a case for a person to look at, where no clear word came. */
  readonly writes: readonly Write[]
}

/** WeChat checks so many texts a day for all of us together: nobody may use them up with names that are never given. */
const checks = { name: 'checkName', perMinute: 10 }

/** Refuses with `moderation.text_refused` a risky name, and one an operator took down; what is unclear or unanswered waits for an operator. */
export async function checkName(app: App, name: NameCheck): Promise<CheckedName> {
  const { text, subject, memberId, openid } = name
  await limitRate(app, checks, memberId)
  if (await isHidden(app.table, memberId, text)) {
    throw new AppError('moderation.text_refused', 'an operator took this name down', { field: 'name' })
  }
  const verdict = await app.wechat.checkText({ openid, scene: 'profile', content: text })
  if (verdict === 'pass') return { name: { text, state: 'shown' }, writes: [] }
  if (verdict === 'risky') {
    throw new AppError('moderation.text_refused', 'the content check refused this text', { field: 'name' })
  }
  if (verdict === 'unanswered') app.log.count('TextUnanswered')
  const waiting = newCase(app, { subject, text, cause: { is: 'unchecked' } })
  return { name: { text, state: 'pending' }, writes: openingOf(waiting) }
}
