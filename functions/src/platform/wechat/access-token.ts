// The access token of WeChat's server API: one for all functions, shared through the table, without a lock.
import * as v from 'valibot'
import type { Table } from '../table'
import type { Vault } from '../vault'
import type { Client } from './client'

export interface AccessTokens {
  /** A token good for five minutes or more; nothing when WeChat gives none. */
  current(): Promise<string | undefined>
  /** This one was refused (40001, 40014, 42001): forget it. */
  forget(token: string): Promise<void>
}

const key = { pk: 'WECHAT', sk: 'ACCESS_TOKEN' }
const Stored = v.object({ sealed: v.string(), goodUntilMs: v.number() })
const Given = v.looseObject({ access_token: v.string(), expires_in: v.number() })

/** WeChat overlaps the old and the new token for five minutes, so one this close to its end is exchanged. */
const marginMs = 300_000

interface Options {
  readonly appId: string
  readonly secret: string
  readonly table: Table
  readonly vault: Vault
  readonly nowMs: () => number
}

/** stable_token in normal mode gives every caller the same token, so two functions refreshing at once do no harm. */
export function createAccessTokens(client: Client, options: Options): AccessTokens {
  const { appId, secret, table, vault, nowMs } = options
  let held: { token: string; goodUntilMs: number } | undefined

  const good = (until: number) => until - nowMs() > marginMs
  const shared = async () => {
    const stored = v.safeParse(Stored, await table.get(key))
    if (!stored.success || !good(stored.output.goodUntilMs)) return undefined
    return { token: await vault.open(stored.output.sealed), goodUntilMs: stored.output.goodUntilMs }
  }
  const fresh = async () => {
    const body = { grant_type: 'client_credential', appid: appId, secret, force_refresh: false }
    const given = v.safeParse(Given, await client.post('/cgi-bin/stable_token', {}, body))
    if (!given.success) return undefined
    const next = { token: given.output.access_token, goodUntilMs: nowMs() + given.output.expires_in * 1000 }
    const sealed = await vault.seal(next.token)
    await table.write({ put: { ...key, entity: 'accessToken', sealed, goodUntilMs: next.goodUntilMs } })
    return next
  }

  return {
    async current() {
      if (held === undefined || !good(held.goodUntilMs)) held = (await shared()) ?? (await fresh())
      return held?.token
    },
    async forget(token) {
      if (held?.token === token) held = undefined
      const stored = v.safeParse(Stored, await table.get(key))
      if (stored.success && (await vault.open(stored.output.sealed)) === token)
        await table.write({ remove: key })
    },
  }
}
