// msg_sec_check, version 2: the check of texts.
import { randomBytes } from 'node:crypto'
import type { Hono } from 'hono'
import * as v from 'valibot'
import { type Surroundings, serveAddress } from './address'
import { recentPersonOf } from './person'
import { Refused } from './refused'
import { verdictFields, verdictOn } from './verdict'

const maxCharacters = 2500

const Check = v.object({
  version: v.literal(2),
  openid: v.string(),
  scene: v.number(),
  content: v.optional(v.string(), ''),
  title: v.optional(v.string(), ''),
  nickname: v.optional(v.string(), ''),
  signature: v.optional(v.string(), ''),
})

export function contentSecurity(around: Surroundings): Hono {
  return serveAddress({
    ...around,
    path: '/wxa/msg_sec_check',
    method: 'POST',
    token: true,
    quota: { perMinute: 4000, perDay: 2_000_000, minuteError: 44991 },
    input: Check,
    answer({ openid, scene, content, title, nickname, signature }) {
      if (content === '') throw new Refused(44002)
      if (content.length > maxCharacters) throw new Refused(45002)
      checkScene(scene)
      recentPersonOf(around.state, openid)
      const verdict = verdictOn([content, title, nickname, signature].join('\n'))
      return { errcode: 0, errmsg: 'ok', trace_id: newTraceId(), ...verdictFields(verdict) }
    },
  })
}

/** 1 profile, 2 comment, 3 forum, 4 social log. Throws 40129 for any other. */
export function checkScene(scene: number): void {
  if (![1, 2, 3, 4].includes(scene)) throw new Refused(40129)
}

export function newTraceId(): string {
  return randomBytes(16).toString('hex')
}
