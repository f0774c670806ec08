// Word to one member alone: that her lot came up, and what became of her visit. It stands in no log.
import type { MemberId } from '@ngo2/shared/accounts/member'
import { type Message, MessageId } from '@ngo2/shared/messages/message'
import * as v from 'valibot'
import { stayingOf } from '../accounts'
import { parseLot } from '../draws'
import type { App } from '../platform/app'
import type { Fact } from '../platform/facts'
import { parseVisit } from '../ties'
import { expiryOf } from './actions'
import { addMessageIfNew } from './repository'
import { send } from './send'

/** Told twice, she hears of it once. */
export async function tellOfLot(app: App, { item }: Fact): Promise<void> {
  const { id, memberId, organisation, drawnAt: at } = parseLot(item)
  await tell(app, memberId, id, { at, deed: 'askedByLot', organisation })
}

/** Told twice, she hears of it once. */
export async function tellOfVisit(app: App, { item }: Fact): Promise<void> {
  const { id, memberId, organisation, decision } = parseVisit(item)
  if (decision === undefined) return
  const { at, because, verdict } = decision
  const about = verdict === 'confirmed' ? 'approved' : 'refused'
  await tell(app, memberId, id, { at, deed: 'visitDecided', organisation, about, because })
}

async function tell(app: App, memberId: MemberId, of: string, told: Omit<Message, 'id'>): Promise<void> {
  const message = { ...told, id: v.parse(MessageId, app.newId('msg')) }
  const staying = stayingOf(memberId)
  await addMessageIfNew(app.table, { memberId, message, of, expiresAt: expiryOf(app), staying })
  await send(app, memberId, { of, message })
}
