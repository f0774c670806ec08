// The inbox as its owner asks for it, and her yes to messages WeChat delivers.
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import type * as contract from '@ngo2/shared/messages/contract'
import { messageDays } from '@ngo2/shared/messages/message'
import { agreementsHeld, Template } from '@ngo2/shared/messages/template'
import { stayingOf } from '../accounts'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { listAgreements, putAgreement } from './agreement-repository'
import { countAfter, findReadUpTo, listMessages, moveReadIf } from './repository'

export const list: Action<typeof contract.listMyMessages> = async (app, { cursor }, { memberId }) => {
  const readUpTo = await findReadUpTo(app.table, memberId)
  const [page, unread] = await Promise.all([
    listMessages(app.table, memberId, cursor),
    countAfter(app.table, memberId, readUpTo),
  ])
  return { ...page, unread, ...(readUpTo && { readUpTo }) }
}

export const count: Action<typeof contract.countMyMessages> = async (app, _input, { memberId }) => {
  return { unread: await countAfter(app.table, memberId, await findReadUpTo(app.table, memberId)) }
}

/** The mark only goes forward: an older phone of hers takes nothing back. */
export const readUpTo: Action<typeof contract.readMessagesUpTo> = async (app, { upTo }, actor) => {
  const { memberId } = actor
  const from = await findReadUpTo(app.table, memberId)
  if (from === undefined || from < upTo) {
    const moved = await moveReadIf(app.table, { memberId, from, upTo, staying: stayingOf(memberId) })
    if (!moved) return readUpTo(app, { upTo }, actor)
  }
  return { unread: await countAfter(app.table, memberId, from === undefined || from < upTo ? upTo : from) }
}

export async function templates(app: App, _input: InputOf<typeof contract.listMessageTemplates>) {
  const items = Template.options.flatMap((template) => {
    const templateId = app.settings.messageTemplates[template]?.id
    return templateId === undefined ? [] : [{ template, templateId }]
  })
  return { items }
}

/** Beyond `agreementsHeld` a yes is heard and not kept: that many messages come first. */
export const agree: Action<typeof contract.agreeToMessage> = async (
  app,
  { agreementId, template },
  actor,
) => {
  const { memberId } = actor
  const standing = await listAgreements(app.table, { memberId, template })
  if (standing.includes(agreementId) || standing.length >= agreementsHeld) return { held: standing.length }
  const expiresAt = expiryOf(app)
  const agreement = { memberId, template, id: agreementId }
  const put = await putAgreement(app.table, agreement, { expiresAt, staying: stayingOf(memberId) })
  if (!put) throw new AppError('auth.required', 'this account is gone')
  return { held: (await listAgreements(app.table, { memberId, template })).length }
}

/** Epoch seconds at which what is written now may go. */
export function expiryOf(app: App): number {
  return Math.floor(app.now().getTime() / 1000) + messageDays * 86_400
}
