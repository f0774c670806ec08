// media_check_async: a picture or a sound is fetched and looked at, and the verdict follows by message push.
import { setTimeout as pause } from 'node:timers/promises'
import type { Hono } from 'hono'
import * as v from 'valibot'
import { type Surroundings, serveAddress } from './address'
import { checkScene, newTraceId } from './content-security'
import type { Look } from './fault'
import { recentPersonOf } from './person'
import { type PushSettings, push } from './push'
import { Refused } from './refused'
import { verdictFields, verdictOn } from './verdict'

const Order = v.object({
  media_url: v.pipe(v.string(), v.url()),
  media_type: v.number(),
  version: v.literal(2),
  scene: v.number(),
  openid: v.string(),
})
type Order = v.InferOutput<typeof Order>

const maxBytes = 10 * 1024 * 1024
/** WeChat's number for a file it could not fetch. */
const notFetched = -1008

export interface MediaCheckOptions {
  /** Where verdicts go; without it they are lost, as with no address in WeChat's console. */
  readonly push?: PushSettings
  readonly delayMs: number
  readonly say: (sentence: string) => void
  /** Aborted when the server closes. */
  readonly closing: AbortSignal
}

export function mediaCheck(around: Surroundings, options: MediaCheckOptions): Hono {
  const { state } = around
  /** What is being looked at; WeChat refuses the same file twice at a time. */
  const underWay = new Set<string>()

  const look = async (order: Order, trace_id: string) => {
    await pause(options.delayMs, undefined, { ref: false, signal: options.closing })
    const ordered = state.looks.shift()
    const found = await verdictOnFile(order.media_url, ordered)
    underWay.delete(order.media_url)
    const message = {
      ToUserName: 'gh_local',
      FromUserName: order.openid,
      CreateTime: Math.floor(state.nowMs() / 1000),
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid: state.account.appid,
      trace_id,
      version: 2,
      ...found,
    }
    if (ordered?.is === 'lost') return
    if (options.push === undefined)
      options.say(`the verdict on ${order.media_url} is lost: no push address is set`)
    else if (!(await push(options.push, state.account.appid, message, state.nowMs()))) {
      options.say(`the verdict on ${order.media_url} was not taken by ${options.push.url}`)
    }
  }

  return serveAddress({
    ...around,
    path: '/wxa/media_check_async',
    method: 'POST',
    token: true,
    quota: { perMinute: 2000, perDay: 200_000, minuteError: 44991 },
    input: Order,
    answer(order) {
      if (![1, 2].includes(order.media_type)) throw new Refused(40004)
      checkScene(order.scene)
      recentPersonOf(state, order.openid)
      if (underWay.has(order.media_url)) throw new Refused(87020)
      underWay.add(order.media_url)
      const trace_id = newTraceId()
      look(order, trace_id).catch((error: unknown) => {
        if (!options.closing.aborted) options.say(`a media check failed: ${String(error)}`)
      })
      return { errcode: 0, errmsg: 'ok', trace_id }
    },
  })
}

/** A file is risky when its bytes or its address hold the words of a risky text. */
async function verdictOnFile(address: string, ordered: Look | undefined) {
  if (ordered?.is === 'judged') {
    return { errcode: 0, ...verdictFields({ suggest: ordered.suggest, label: labels[ordered.suggest] }) }
  }
  const bytes = ordered?.is === 'notFetched' ? undefined : await fetched(address)
  if (bytes === undefined) return { errcode: notFetched, result: { suggest: 'pass', label: 100 }, detail: [] }
  return { errcode: 0, ...verdictFields(verdictOn(`${address}\n${bytes.toString('utf8')}`)) }
}

/** Of a pass, and of what is not further said. */
const labels = { pass: 100, review: 21000, risky: 21000 }

async function fetched(address: string): Promise<Buffer | undefined> {
  try {
    const response = await fetch(address)
    const bytes = Buffer.from(await response.arrayBuffer())
    return response.ok && bytes.length <= maxBytes ? bytes : undefined
  } catch {
    return undefined
  }
}
