// A subscribe message: one line on a person's phone, for each time she agreed to its template.
import type { AccessTokens } from './access-token'
import { type Client, noAnswer } from './client'
import { postWithToken } from './post-with-token'

export interface SubscribeMessage {
  readonly openid: string
  readonly templateId: string
  /** Where a tap on it leads, without a slash in front. */
  readonly page: string
  /** By the names of the template's fields, as long as they may be. */
  readonly data: Readonly<Record<string, string>>
}

/** `noCredit`: she agreed to none, or switched them off. `unanswered`: it may have been sent. */
export type Sent =
  | { readonly is: 'sent' }
  | { readonly is: 'noCredit' }
  | { readonly is: 'refused'; readonly errcode: number }
  | { readonly is: 'unanswered' }

/** 43101: no agreement is left. 43107: she switched the messages of this mini-program off. */
const noCredit = [43101, 43107]

export async function sendMessage(
  client: Client,
  tokens: AccessTokens,
  message: SubscribeMessage,
): Promise<Sent> {
  const { openid, templateId, page, data } = message
  const fields = Object.entries(data).map(([name, value]) => [name, { value }] as const)
  const body = { touser: openid, template_id: templateId, page, data: Object.fromEntries(fields) }
  const { errcode } = await postWithToken(client, tokens, '/cgi-bin/message/subscribe/send', body)
  if (errcode === 0) return { is: 'sent' }
  if (noCredit.includes(errcode)) return { is: 'noCredit' }
  return errcode === noAnswer ? { is: 'unanswered' } : { is: 'refused', errcode }
}
