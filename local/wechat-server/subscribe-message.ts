// subscribe/send: one message for each time a person agreed to its template.
import type { Hono } from 'hono'
import * as v from 'valibot'
import { type Surroundings, serveAddress } from './address'
import { personOf } from './person'
import { Refused } from './refused'
import { verdictOn } from './verdict'

const Order = v.object({
  touser: v.string(),
  template_id: v.string(),
  page: v.optional(v.string(), ''),
  data: v.record(v.string(), v.object({ value: v.string() })),
  miniprogram_state: v.optional(v.picklist(['developer', 'trial', 'formal']), 'formal'),
  lang: v.optional(v.picklist(['zh_CN', 'en_US', 'zh_HK', 'zh_TW']), 'zh_CN'),
})

/** What a field may hold, by its name without the number at its end. */
const shapes: Readonly<Record<string, RegExp>> = {
  thing: /^.{1,20}$/u,
  name: /^.{1,20}$|^\p{Script=Han}{1,10}$/u,
  phrase: /^\p{Script=Han}{1,5}$/u,
  character_string: /^[\x20-\x7e]{1,32}$/,
  number: /^-?[\d.]{1,32}$/,
  amount: /^.?[\d.,]{1,10}.?$/u,
  date: /^\d{4}年\d{1,2}月\d{1,2}日.*$/,
  time: /^(\d{4}年\d{1,2}月\d{1,2}日 ?)?\d{1,2}:\d\d.*$/,
}

/** `templates` are those chosen in WeChat's console; without them any id is one. */
export function subscribeMessage(around: Surroundings, templates?: readonly string[]): Hono {
  const { state } = around
  return serveAddress({
    ...around,
    path: '/cgi-bin/message/subscribe/send',
    method: 'POST',
    token: true,
    quota: { perDay: 10_000_000 },
    input: Order,
    answer({ touser, template_id: templateId, page, data }) {
      const person = personOf(state, touser)
      if (templates !== undefined && !templates.includes(templateId)) throw new Refused(40037)
      for (const [name, { value }] of Object.entries(data)) {
        const shape = shapes[name.replace(/\d+$/, '')]
        if (shape === undefined || !shape.test(value) || /[\r\n]/.test(value)) {
          throw new Refused(47003, `data.${name}.value`)
        }
        if (verdictOn(value).suggest === 'risky') throw new Refused(45168)
      }
      const credit = person.credits.get(templateId) ?? 0
      if (credit < 1) throw new Refused(43101)
      person.credits.set(templateId, credit - 1)
      person.messages.push({ templateId, page, data, sentMs: state.nowMs() })
      return { errcode: 0, errmsg: 'ok', msgid: state.nowMs() }
    },
  })
}
