// A call that needs the access token: with the one at hand, and once more with a fresh one where it was refused.
import type { AccessTokens } from './access-token'
import { type Answer, type Client, noAnswer } from './client'

const tokenRefused = [40001, 40014, 42001]

/** Never rejects: without a token, or without an answer, `errcode` is −2. */
export async function postWithToken(
  client: Client,
  tokens: AccessTokens,
  path: string,
  body: unknown,
): Promise<Answer> {
  for (const attempt of ['first', 'again'] as const) {
    const token = await tokens.current()
    if (token === undefined) break
    const answer = await client.post(path, { access_token: token }, body)
    if (attempt === 'again' || !tokenRefused.includes(answer.errcode)) return answer
    await tokens.forget(token)
  }
  return { errcode: noAnswer }
}
