// The mini-program code (getwxacodeunlimit): a picture that opens one page.
import type { AccessTokens } from './access-token'
import type { Client } from './client'
import { postWithToken } from './post-with-token'

export interface CodeWanted {
  /** Without a slash in front: `pkg-ngo/organisation`. It must be published already. */
  readonly page: string
  /** Up to 32 of the characters WeChat takes; the page gets it as `scene`. */
  readonly scene: string
}

/** Pixels; WeChat takes 280 to 1280. */
const width = 430

export async function drawCode(
  client: Client,
  tokens: AccessTokens,
  wanted: CodeWanted,
): Promise<Uint8Array | undefined> {
  return (await postWithToken(client, tokens, '/wxa/getwxacodeunlimit', { ...wanted, width })).picture
}
