// What differs between places: read once from the environment, refused with the variable's name when wrong.
import * as v from 'valibot'

/** A template by our name for it: WeChat's id, and which of its fields carries what. */
const MessageTemplates = v.record(
  v.string(),
  v.object({
    id: v.string(),
    fields: v.object({
      what: v.string(),
      organisation: v.optional(v.string()),
      when: v.optional(v.string()),
    }),
  }),
)
export type MessageTemplates = v.InferOutput<typeof MessageTemplates>

const Env = v.object({
  TABLE_NAME: v.pipe(v.string(), v.minLength(3)),
  FILES_BUCKET: v.pipe(v.string(), v.minLength(3)),
  RANKING_STATE_MACHINE_ARN: v.optional(v.string(), ''),
  /** A KMS key id, or `file:<path>` of 32 random bytes on a developer's machine. */
  SESSION_KEY_ID: v.optional(v.string(), ''),
  WECHAT_APP_ID: v.pipe(v.string(), v.minLength(3)),
  WECHAT_SECRET: v.optional(v.string(), ''),
  WECHAT_API_URL: v.optional(v.pipe(v.string(), v.url()), 'https://api.weixin.qq.com'),
  /** As set in WeChat's console for the message push; without a token no push is taken. */
  WECHAT_PUSH_TOKEN: v.optional(v.string(), ''),
  /** 43 characters; without it the push comes in plain. */
  WECHAT_PUSH_KEY: v.optional(
    v.pipe(v.string(), v.regex(/^([A-Za-z0-9]{43})?$/, '43 letters and digits')),
    '',
  ),
  CONSOLE_ORIGIN: v.optional(v.string(), ''),
  /** Keys the hash of devices; rotating it forgets them. */
  DEVICE_SALT: v.optional(v.string(), ''),
  /** Seals the addresses of papers; rotating it ends those that are open. */
  PAPER_KEY: v.optional(v.string(), ''),
  /** How far what is found may lie behind the table. */
  SEARCH_FRESH_MS: v.optional(v.pipe(v.string(), v.digits(), v.transform(Number)), '30000'),
  /** Chosen in WeChat's console, see docs/operations.md; without one, no phone is asked for it. */
  MESSAGE_TEMPLATES: v.optional(v.pipe(v.string(), v.parseJson(), MessageTemplates), '{}'),
})

export interface Settings {
  readonly tableName: string
  readonly bucket: string
  readonly stateMachineArn: string
  readonly sessionKeyId: string
  readonly wechat: {
    readonly appId: string
    readonly secret: string
    readonly url: string
    readonly push: { readonly token: string; readonly key: string }
  }
  readonly consoleOrigin: string
  readonly deviceSalt: string
  readonly paperKey: string
  readonly searchFreshMs: number
  readonly messageTemplates: MessageTemplates
}

/** Throws a sentence that names the variable when one is missing or malformed. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const parsed = v.safeParse(Env, env)
  if (!parsed.success) {
    const faults = parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)
    throw new Error(`the environment is not complete: ${faults.join('; ')}`)
  }
  const found = parsed.output
  return {
    tableName: found.TABLE_NAME,
    bucket: found.FILES_BUCKET,
    stateMachineArn: found.RANKING_STATE_MACHINE_ARN,
    sessionKeyId: found.SESSION_KEY_ID,
    wechat: {
      appId: found.WECHAT_APP_ID,
      secret: found.WECHAT_SECRET,
      url: found.WECHAT_API_URL,
      push: { token: found.WECHAT_PUSH_TOKEN, key: found.WECHAT_PUSH_KEY },
    },
    consoleOrigin: found.CONSOLE_ORIGIN,
    deviceSalt: found.DEVICE_SALT,
    paperKey: found.PAPER_KEY,
    searchFreshMs: found.SEARCH_FRESH_MS,
    messageTemplates: found.MESSAGE_TEMPLATES,
  }
}
