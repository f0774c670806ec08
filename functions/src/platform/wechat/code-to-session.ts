// Signing in: a code of wx.login becomes WeChat's id of this person in this mini-program.
import * as v from 'valibot'
import type { Client } from './client'

export type SignedIn =
  | { readonly is: 'known'; readonly openid: string; readonly sessionKey: string }
  /** The code was used, is too old, or was never one: ask wx.login for another. */
  | { readonly is: 'stale' }
  /** WeChat holds this person for high risk. */
  | { readonly is: 'blocked' }
  /** Busy, silent, or it will not have us: `errcode` says which. */
  | { readonly is: 'busy'; readonly errcode: number }

const Known = v.looseObject({ openid: v.string(), session_key: v.string() })

/** Error codes of auth.code2Session; 40163 is not documented but answered in practice. */
const meanings: Record<number, SignedIn['is']> = { 40029: 'stale', 40163: 'stale', 40226: 'blocked' }

export async function codeToSession(
  client: Client,
  { appId, secret }: { appId: string; secret: string },
  code: string,
): Promise<SignedIn> {
  const query = { appid: appId, secret, js_code: code, grant_type: 'authorization_code' }
  const answer = await client.get('/sns/jscode2session', query)
  const known = v.safeParse(Known, answer)
  if (answer.errcode === 0 && known.success) {
    return { is: 'known', openid: known.output.openid, sessionKey: known.output.session_key }
  }
  const is = meanings[answer.errcode]
  return is === 'stale' || is === 'blocked' ? { is } : { is: 'busy', errcode: answer.errcode }
}
