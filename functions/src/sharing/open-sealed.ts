// WeChat's sealed data: AES-128-CBC under the member's session key, with a watermark that says whose it is and when.
import { createDecipheriv } from 'node:crypto'
import * as v from 'valibot'

const GroupInfo = v.looseObject({
  opengid: v.pipe(v.string(), v.minLength(1), v.maxLength(128)),
  watermark: v.object({ appid: v.string(), timestamp: v.number() }),
})

export interface Sealed {
  /** Base64, as wx.getGroupEnterInfo gives them. */
  readonly encryptedData: string
  readonly iv: string
}

export interface SealedFor {
  /** Base64, as code2Session gave it. */
  readonly sessionKey: string
  readonly appId: string
  readonly at: Date
}

/** A phone hands on at once what WeChat sealed; what is older was kept by somebody. */
const sealMaxAgeMs = 3600_000

/** The group's id; nothing when it was sealed with another key, for another program, or more than an hour ago. */
export function openGroup(
  { encryptedData, iv }: Sealed,
  { sessionKey, appId, at }: SealedFor,
): string | undefined {
  try {
    const key = Buffer.from(sessionKey, 'base64')
    const cipher = createDecipheriv('aes-128-cbc', key, Buffer.from(iv, 'base64'))
    const bytes = Buffer.concat([cipher.update(Buffer.from(encryptedData, 'base64')), cipher.final()])
    const group = v.parse(GroupInfo, JSON.parse(bytes.toString()))
    const { appid, timestamp } = group.watermark
    return appid === appId && at.getTime() - timestamp * 1000 < sealMaxAgeMs ? group.opengid : undefined
  } catch {
    // A wrong key shows as bad padding or as no JSON: either way, sealed for another key.
    return undefined
  }
}
