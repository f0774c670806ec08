// The content check of WeChat (msg_sec_check, version 2) for texts a member wrote.
import * as v from 'valibot'
import type { AccessTokens } from './access-token'
import type { Answer, Client } from './client'
import { postWithToken } from './post-with-token'

export interface TextCheck {
  /** Of the author, who opened the mini-program within two hours, as WeChat demands. */
  readonly openid: string
  readonly scene: 'profile' | 'comment' | 'forum' | 'log'
  /** Up to 2,500 characters. */
  readonly content: string
}
export type TextVerdict = 'pass' | 'review' | 'risky' | 'unanswered'

const scenes = { profile: 1, comment: 2, forum: 3, log: 4 }
const Checked = v.looseObject({ result: v.object({ suggest: v.picklist(['pass', 'review', 'risky']) }) })

export async function checkText(
  client: Client,
  tokens: AccessTokens,
  check: TextCheck,
): Promise<TextVerdict> {
  const { openid, scene, content } = check
  const body = { version: 2, openid, scene: scenes[scene], content }
  return verdictOf(await postWithToken(client, tokens, '/wxa/msg_sec_check', body))
}

function verdictOf(answer: Answer): TextVerdict {
  const checked = v.safeParse(Checked, answer)
  return answer.errcode === 0 && checked.success ? checked.output.result.suggest : 'unanswered'
}
