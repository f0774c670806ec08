// Every side effect the server has, as one value: what a feature may touch is what it is handed here.
import type { MemberId } from '@ngo2/shared/accounts/member'
import type { SessionPlace } from '@ngo2/shared/accounts/session'
import type { Files } from './files'
import type { Log } from './log'
import type { Pipeline } from './pipeline'
import type { Settings } from './settings'
import type { Table } from './table'
import type { Vault } from './vault'
import type { WeChat } from './wechat/wechat'

export interface App {
  readonly table: Table
  readonly files: Files
  readonly pipeline: Pipeline
  readonly vault: Vault
  readonly wechat: WeChat
  readonly log: Log
  readonly settings: Settings
  now(): Date
  /** A new id with this prefix, sortable by time. */
  newId(prefix: string): string
  /** 256 random bits, base64url. */
  newSecret(): string
}

/** Who is asking, once known. */
export interface Actor {
  readonly memberId: MemberId
  readonly operator: boolean
  /** The session this request came with, as stored (hashed). */
  readonly sessionHash: string
  readonly place: SessionPlace
}
