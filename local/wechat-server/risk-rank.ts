// getuserriskrank: how risky WeChat holds a person, 0 to 4.
import { randomInt } from 'node:crypto'
import type { Hono } from 'hono'
import * as v from 'valibot'
import { type Surroundings, serveAddress } from './address'
import { recentPersonOf } from './person'
import { Refused } from './refused'

const Order = v.object({
  appid: v.string(),
  openid: v.string(),
  /** 0 registration, 1 marketing, 2 what people write. */
  scene: v.picklist([0, 1, 2]),
  client_ip: v.string(),
})

export function riskRank(around: Surroundings): Hono {
  const { state } = around
  return serveAddress({
    ...around,
    path: '/wxa/getuserriskrank',
    method: 'POST',
    token: true,
    quota: {},
    input: Order,
    answer({ appid, openid }) {
      if (appid !== state.account.appid) throw new Refused(40013)
      const { riskRank: risk_rank } = recentPersonOf(state, openid)
      // The name is misspelt by WeChat.
      return { errcode: 0, errmsg: 'ok', risk_rank, unoin_id: randomInt(2 ** 40) }
    },
  })
}
