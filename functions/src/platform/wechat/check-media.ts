// The content check of WeChat (media_check_async, version 2) for pictures a member put up.
import * as v from 'valibot'
import type { AccessTokens } from './access-token'
import type { Client } from './client'
import { postWithToken } from './post-with-token'

export interface MediaCheck {
  /** Of whoever put it up, and opened the mini-program within two hours, as WeChat demands. */
  readonly openid: string
  readonly scene: 'profile' | 'comment' | 'forum' | 'log'
  /** Where WeChat fetches it, a JPEG of at most 10 MB, good for an hour or more. */
  readonly url: string
}

export type MediaAsked =
  | { readonly is: 'asked'; readonly traceId: string }
  /** Busy, silent, over its limit, or it will not look: `errcode` says which. */
  | { readonly is: 'unanswered'; readonly errcode: number }

const scenes = { profile: 1, comment: 2, forum: 3, log: 4 }
const Asked = v.looseObject({ trace_id: v.string() })

export async function checkMedia(
  client: Client,
  tokens: AccessTokens,
  { openid, scene, url }: MediaCheck,
): Promise<MediaAsked> {
  const body = { version: 2, openid, scene: scenes[scene], media_url: url, media_type: 2 }
  const answer = await postWithToken(client, tokens, '/wxa/media_check_async', body)
  const asked = v.safeParse(Asked, answer)
  return answer.errcode === 0 && asked.success
    ? { is: 'asked', traceId: asked.output.trace_id }
    : { is: 'unanswered', errcode: answer.errcode }
}
