// Recording what cards show, and from which group they were opened.
import { isDeepStrictEqual } from 'node:util'
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import type * as contract from '@ngo2/shared/sharing/contract'
import type { ShareId, ShareSubject } from '@ngo2/shared/sharing/share'
import { findSealedSessionKey, stayingOf } from '../accounts'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { openGroup } from './open-sealed'
import { addGroupEntry, addShareIfFree, findShare } from './repository'

export async function record(app: App, { shareId, subject }: InputOf<typeof contract.recordShare>) {
  if (await addShareIfFree(app.table, shareId, { subject, at: app.now() })) return {}
  if (isDeepStrictEqual(await findShare(app.table, shareId), subject)) return {}
  throw new AppError('resource.conflict', 'this mark belongs to another card')
}

export const enter: Action<typeof contract.enterFromGroup> = async (
  app,
  { subject: _, ...sealed },
  actor,
) => {
  const sealedKey = await findSealedSessionKey(app.table, actor.memberId)
  const key = sealedKey && (await app.vault.open(sealedKey))
  const opengid =
    key && openGroup(sealed, { sessionKey: key, appId: app.settings.wechat.appId, at: app.now() })
  if (!opengid) throw new AppError('sharing.session_key_stale', 'sign in anew and ask WeChat again')
  const entry = { opengid, memberId: actor.memberId, at: app.now().toISOString() }
  const kept = await addGroupEntry(app.table, entry, stayingOf(actor.memberId))
  if (!kept) throw new AppError('auth.required', 'this account is gone')
  return {}
}

/** Whether this mark is of a card that showed this subject. */
export async function cameByCardOf(
  app: App,
  mark: ShareId | undefined,
  subject: ShareSubject,
): Promise<boolean> {
  const shown = mark && (await findShare(app.table, mark))
  return isDeepStrictEqual(shown, subject)
}
