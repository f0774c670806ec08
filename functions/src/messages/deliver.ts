// How a deed becomes messages: in the inbox of everybody it concerns, and on the phone of those who agreed.
import type { MemberId } from '@ngo2/shared/accounts/member'
import type { AuditEntry } from '@ngo2/shared/audit/entry'
import { concernedBy, isTold } from '@ngo2/shared/messages/concerned'
import { type Message, MessageId } from '@ngo2/shared/messages/message'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { markedName } from '@ngo2/shared/organisations/words'
import * as v from 'valibot'
import { stayingOf } from '../accounts'
import { parseAudit } from '../audit'
import { findOrganisation } from '../organisations'
import type { App } from '../platform/app'
import type { Fact } from '../platform/facts'
import { listTeam } from '../teams'
import { expiryOf } from './actions'
import { addMessageIfNew } from './repository'
import { send } from './send'

/** Told twice, everybody hears of it once. */
export async function deliver(app: App, { item }: Fact): Promise<void> {
  const entry = parseAudit(item)
  if (!isTold(entry.deed)) return
  const [team, told] = await Promise.all([listTeam(app.table, entry.organisationId), toldOf(app, entry)])
  if (told === undefined) return
  for (const memberId of concernedBy(entry, team)) await deliverTo(app, memberId, entry, told)
}

async function deliverTo(
  app: App,
  memberId: MemberId,
  { id }: AuditEntry,
  told: Omit<Message, 'id'>,
): Promise<void> {
  const message = { ...told, id: v.parse(MessageId, app.newId('msg')) }
  const staying = stayingOf(memberId)
  await addMessageIfNew(app.table, { memberId, message, of: id, expiresAt: expiryOf(app), staying })
  await send(app, memberId, { of: id, message })
}

/** Everything of a message but its id; nothing where the organisation is gone. */
async function toldOf(app: App, entry: AuditEntry): Promise<Omit<Message, 'id'> | undefined> {
  const { organisationId, at, deed, by, about } = entry
  const guestId = v.safeParse(OrganisationId, about)
  const [organisation, guest] = await Promise.all([
    findOrganisation(app.table, organisationId),
    guestId.success ? findOrganisation(app.table, guestId.output) : undefined,
  ])
  if (organisation === undefined) return undefined
  const { id, name, example } = organisation
  const because = guest === undefined ? entry.because : markedName(guest).zh
  return {
    at,
    deed,
    organisation: { id, name, example },
    ...(by.is !== 'platform' && by.name !== undefined && { by: by.name }),
    ...(about !== undefined && { about }),
    ...(because !== undefined && { because }),
  }
}
