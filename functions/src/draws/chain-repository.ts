// The seed chain of a year: made once, published before it is used, its secret sealed in the vault.

import { SeedChain } from '@ngo2/shared/draws/draw'
import { anchorOf } from '@ngo2/shared/draws/seed-chain'
import { asciiBytes } from '@ngo2/shared/maths/hmac'
import { sha256 } from '@ngo2/shared/maths/sha256'
import * as v from 'valibot'
import type { App } from '../platform/app'
import type { Table } from '../platform/table'

const Stored = v.object({ ...SeedChain.entries, sealed: v.string() })
const Opened = v.object({ secret: v.string(), pseudonymKey: v.string() })

export interface OpenChain {
  readonly chain: SeedChain
  /** 64 hex digits from which every seed of the year follows. */
  readonly secret: string
  /** 64 hex digits; never leaves the platform. */
  readonly pseudonymKey: string
}

/** The chain of this year with its secrets; made now where there is none. Two that make it at once get the same. */
export async function openChain(app: App, year: string): Promise<OpenChain> {
  const stored = (await findStored(app.table, year)) ?? (await makeChain(app, year))
  const opened = v.parse(Opened, JSON.parse(await app.vault.open(stored.sealed)))
  return { chain: v.parse(SeedChain, stored), ...opened }
}

async function makeChain(app: App, year: string): Promise<v.InferOutput<typeof Stored>> {
  const secret = chance(app)
  const pseudonymKey = chance(app)
  const chain = {
    year,
    anchor: anchorOf(secret),
    pseudonymKeyHash: sha256(asciiBytes(pseudonymKey)),
    publishedAt: app.now().toISOString(),
    sealed: await app.vault.seal(JSON.stringify({ secret, pseudonymKey })),
  }
  await app.table.write({ put: { ...keyOf(year), entity: 'seedChain', ...chain }, when: 'free' })
  const standing = await findStored(app.table, year)
  if (standing === undefined) throw new Error(`the seed chain of ${year} was written and is not there`)
  return standing
}

/** What everybody may know of a chain; nothing where there is none. */
export async function findChain(table: Table, year: string): Promise<SeedChain | undefined> {
  const stored = await findStored(table, year)
  return stored && v.parse(SeedChain, stored)
}

/** All years, latest first. */
export async function listChains(table: Table): Promise<SeedChain[]> {
  const { items } = await table.query({ pk: 'SEED_CHAINS', newestFirst: true })
  return items.map((item) => v.parse(SeedChain, item))
}

async function findStored(table: Table, year: string) {
  const item = await table.get(keyOf(year), 'consistent')
  return item && v.parse(Stored, item)
}

const chance = (app: App) => sha256(asciiBytes(app.newSecret()))
const keyOf = (year: string) => ({ pk: 'SEED_CHAINS', sk: year })
