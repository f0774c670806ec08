// Sending the word of a deed to a phone, at most once, where its owner agreed and a template carries it.
import type { MemberId } from '@ngo2/shared/accounts/member'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import type { Message } from '@ngo2/shared/messages/message'
import { type Template, templateOf } from '@ngo2/shared/messages/template'
import { messageWords } from '@ngo2/shared/messages/words'
import { markedName } from '@ngo2/shared/organisations/words'
import { findMember, stayingOf } from '../accounts'
import type { App } from '../platform/app'
import { expiryOf } from './actions'
import {
  type Agreement,
  giveBack,
  listAgreements,
  removeAgreements,
  spendAgreement,
} from './agreement-repository'
import { dayField, fitted } from './fields'

interface Sending {
  /** The id of what it tells of. */
  readonly of: string
  readonly message: Message
}

/**
 * The yes is taken and the deed marked before WeChat is asked, so that a crash costs a message and never sends two. What WeChat plainly
 * refuses gives the yes back; where no answer came nobody knows, and it is not asked again.
 */
export async function send(app: App, memberId: MemberId, { of, message }: Sending): Promise<void> {
  const template = templateOf(message.deed)
  const known = template && app.settings.messageTemplates[template]
  if (template === undefined || known === undefined) return
  const member = await findMember(app.table, memberId)
  const agreement = member && (await spend(app, { memberId, template }, of))
  if (member === undefined || agreement === undefined) return
  const { id: templateId, fields } = known
  const data = dataOf(fields, message)
  const sent = await app.wechat.sendMessage({
    openid: member.openid,
    templateId,
    page: 'pkg-me/messages',
    data,
  })
  if (sent.is === 'sent') return
  app.log.note('message not delivered', {
    template,
    answer: sent.is,
    errcode: sent.is === 'refused' ? sent.errcode : 0,
  })
  if (sent.is === 'noCredit') await removeAgreements(app.table, agreement)
  if (sent.is === 'refused') {
    await giveBack(app.table, agreement, { expiresAt: expiryOf(app), staying: stayingOf(memberId) })
  }
}

async function spend(
  app: App,
  whose: { memberId: MemberId; template: Template },
  of: string,
): Promise<Agreement | undefined> {
  const [id] = await listAgreements(app.table, whose)
  if (id === undefined) return undefined
  const agreement = { ...whose, id }
  const result = await spendAgreement(app.table, agreement, { of, expiresAt: expiryOf(app) })
  if (result === 'taken') return spend(app, whose, of)
  return result === 'spent' ? agreement : undefined
}

type Fields = App['settings']['messageTemplates'][string]['fields']

function dataOf({ what, organisation, when }: Fields, message: Message): Record<string, string> {
  return {
    [what]: fitted(what, messageWords(message).zh),
    ...(organisation !== undefined && {
      [organisation]: fitted(organisation, markedName(message.organisation).zh),
    }),
    ...(when !== undefined && { [when]: dayField(beijingDay(new Date(message.at))) }),
  }
}
