// What the functions find in their environment on a desk: the same names as in the cloud, pointing at the stand-ins.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const wechatAccount = { appid: 'wx0000000000demo', secret: 'demo-secret' }
/** What WeChat's console was told of the message push. */
export const pushAccount = { token: 'demo-push', encodingAesKey: 'p'.repeat(43) }
export const tableName = 'ngo2-local'
export const bucket = 'ngo2-local'
export const stateMachineArn = 'arn:aws:states:local:000000000000:stateMachine:ngo2-local-ranking'

interface Endpoints {
  readonly dynamodb: string
  readonly files: string
  readonly pipeline: string
  readonly wechat: string
  readonly console: string
}

/** Sets the environment of this process, which the functions' bundles read when they are loaded. */
export function setEnvironment(dataFolder: string, endpoints: Endpoints): void {
  const key = join(dataFolder, 'session.key')
  mkdirSync(dataFolder, { recursive: true })
  if (!existsSync(key)) writeFileSync(key, randomBytes(32), { mode: 0o600 })
  Object.assign(process.env, {
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_S3: endpoints.files,
    AWS_ENDPOINT_URL_SFN: endpoints.pipeline,
    TABLE_NAME: tableName,
    FILES_BUCKET: bucket,
    RANKING_STATE_MACHINE_ARN: stateMachineArn,
    SESSION_KEY_ID: `file:${key}`,
    WECHAT_APP_ID: wechatAccount.appid,
    WECHAT_SECRET: wechatAccount.secret,
    WECHAT_API_URL: endpoints.wechat,
    WECHAT_PUSH_TOKEN: pushAccount.token,
    WECHAT_PUSH_KEY: pushAccount.encodingAesKey,
    CONSOLE_ORIGIN: endpoints.console,
    DEVICE_SALT: 'local',
    // At a desk nobody waits half a minute to be found, and a read costs nothing.
    SEARCH_FRESH_MS: '1000',
    MESSAGE_TEMPLATES: JSON.stringify({
      reportDue: { id: 'demo-report-due', fields: { what: 'thing1', organisation: 'thing2', when: 'date3' } },
      evidenceDecided: {
        id: 'demo-decided',
        fields: { what: 'thing1', organisation: 'thing2', when: 'date3' },
      },
      askedByLot: {
        id: 'demo-lot',
        fields: { what: 'thing1', organisation: 'thing2', when: 'date3' },
      },
    }),
    PAPER_KEY: 'local',
    // Nobody collects metrics from a desk's terminal.
    POWERTOOLS_METRICS_DISABLED: 'true',
    POWERTOOLS_LOG_LEVEL: process.env.POWERTOOLS_LOG_LEVEL ?? 'WARN',
  })
}
