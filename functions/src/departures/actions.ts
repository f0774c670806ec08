// Leaving: everything a member made is erased, feature by feature; this page says what everything is.
import type { MemberId } from '@ngo2/shared/accounts/member'
import { mayUseAsPhone } from '@ngo2/shared/accounts/session'
import type { deleteMe } from '@ngo2/shared/departures/contract'
import { endOtherSessions, eraseAccount, setLeaving } from '../accounts'
import { eraseAppeals } from '../appeals'
import { eraseClaims } from '../claims'
import { eraseLots } from '../draws'
import { eraseEvaluations } from '../evaluations'
import { forgetReporter } from '../moderation'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { tryEach } from '../platform/try-each'
import { eraseGroupEntries } from '../sharing'
import { eraseMemberships } from '../teams'
import { eraseTies, eraseVisits } from '../ties'
import { eraseTrees } from '../trees'
import { eraseOwnUploads } from '../uploads'
import { forgetLeaving, listLeaving, rememberLeaving } from './repository'

/** The session that asked goes last, so that the same request can be sent again after a crash. */
export const leave: Action<typeof deleteMe> = async (app, _input, actor) => {
  const decision = mayUseAsPhone(actor.place)
  if (!decision.ok) throw new AppError(decision.refusal, 'leaving takes the phone')
  await rememberLeaving(app.table, actor.memberId)
  await endOtherSessions(app, actor.memberId, actor.sessionHash)
  return { erased: await erase(app, actor.memberId) }
}

/** Ends what a crash left half done; says how many could not be ended. */
export async function finishDepartures(app: App): Promise<number> {
  const leaving = await listLeaving(app.table)
  return tryEach(
    app,
    leaving,
    (memberId) => ({ memberId }),
    (memberId) => erase(app, memberId),
  )
}

async function erase(app: App, memberId: MemberId): Promise<number> {
  await setLeaving(app.table, memberId)
  const trees = await eraseTrees(app, memberId)
  const evaluations = await eraseEvaluations(app.table, memberId)
  const uploads = await eraseOwnUploads(app, memberId)
  await eraseMemberships(app, memberId)
  await eraseClaims(app, memberId)
  await eraseAppeals(app, memberId)
  await eraseVisits(app, memberId)
  await eraseTies(app, memberId)
  await eraseLots(app, memberId)
  await forgetReporter(app.table, memberId)
  await eraseGroupEntries(app.table, memberId)
  await eraseAccount(app, memberId)
  await forgetLeaving(app.table, memberId)
  return trees + evaluations + uploads + 1
}
