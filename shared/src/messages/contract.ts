// What clients and server agree on about a member's inbox and the messages WeChat delivers.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { Cursor, pageOf } from '../contract/page'
import { Message, MessageId } from './message'
import { AgreementId, Template } from './template'

/** The count of unread messages goes so far and no further. */
export const unreadShown = 99

const unread = { unread: v.pipe(v.number(), v.maxValue(unreadShown)) }

export const listMyMessages = endpoint({
  name: 'listMyMessages',
  summary: 'The inbox, newest first, with how many are unread.',
  method: 'GET',
  path: '/me/messages',
  audience: 'member',
  input: v.object({ cursor: v.optional(Cursor) }),
  output: v.object({ ...pageOf(Message).entries, ...unread, readUpTo: v.optional(MessageId) }),
  refusals: [],
})

export const countMyMessages = endpoint({
  name: 'countMyMessages',
  summary: 'How many messages are unread.',
  method: 'GET',
  path: '/me/unread-messages',
  audience: 'member',
  input: v.object({}),
  output: v.object(unread),
  refusals: [],
})

export const readMessagesUpTo = endpoint({
  name: 'readMessagesUpTo',
  summary: 'All messages up to this one are read. It never goes back.',
  method: 'PUT',
  path: '/me/messages/read',
  audience: 'member',
  input: v.object({ upTo: MessageId }),
  output: v.object(unread),
  refusals: [],
})

export const listMessageTemplates = endpoint({
  name: 'listMessageTemplates',
  summary: 'The ids WeChat knows our templates by; none where this place has none.',
  method: 'GET',
  path: '/message-templates',
  audience: 'anyone',
  input: v.object({}),
  output: v.object({ items: v.array(v.object({ template: Template, templateId: v.string() })) }),
  refusals: [],
})

export const agreeToMessage = endpoint({
  name: 'agreeToMessage',
  summary: 'She agreed, in WeChat’s own window, to one message of this template.',
  method: 'PUT',
  path: '/me/agreements/{agreementId}',
  audience: 'member',
  input: v.object({ agreementId: AgreementId, template: Template }),
  output: v.object({ held: v.number() }),
  refusals: [],
  perMinute: 20,
})
