// WeChat's server, as this product asks it: who is this, and may this text or picture be shown.
import type { Table } from '../table'
import type { Vault } from '../vault'
import { createAccessTokens } from './access-token'
import { checkMedia, type MediaAsked, type MediaCheck } from './check-media'
import { checkText, type TextCheck, type TextVerdict } from './check-text'
import { createClient } from './client'
import { codeToSession, type SignedIn } from './code-to-session'
import { type CodeWanted, drawCode } from './draw-code'
import { type Sent, type SubscribeMessage, sendMessage } from './send-message'

export interface WeChat {
  /** Exchanges a code of wx.login. */
  signIn(code: string): Promise<SignedIn>
  /** `unanswered` whenever no clear word came: the caller fails closed. */
  checkText(check: TextCheck): Promise<TextVerdict>
  /** Asks for a look at a picture; the verdict follows by message push. */
  checkMedia(check: MediaCheck): Promise<MediaAsked>
  /** A picture, PNG or JPEG, that opens a page of the mini-program; nothing where WeChat draws none. */
  drawCode(wanted: CodeWanted): Promise<Uint8Array | undefined>
  /** Puts one line on the phone of somebody who agreed to it. */
  sendMessage(message: SubscribeMessage): Promise<Sent>
}

export interface WeChatOptions {
  readonly appId: string
  readonly secret: string
  /** Base address, `https://api.weixin.qq.com` or a stand-in. */
  readonly url: string
  readonly table: Table
  readonly vault: Vault
  readonly nowMs: () => number
  readonly pause: (ms: number) => Promise<void>
}

export function openWeChat(options: WeChatOptions): WeChat {
  const client = createClient(options)
  const tokens = createAccessTokens(client, options)
  return {
    signIn: (code) => codeToSession(client, options, code),
    checkText: (check) => checkText(client, tokens, check),
    checkMedia: (check) => checkMedia(client, tokens, check),
    sendMessage: (message) => sendMessage(client, tokens, message),
    drawCode: (wanted) => drawCode(client, tokens, wanted),
  }
}
