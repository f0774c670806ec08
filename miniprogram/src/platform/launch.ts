// How somebody came in: by which door, from which card, and whether only looking is possible.
import Taro from '@tarojs/taro'

/** Opened inside Moments: no sign-in, no going anywhere, nothing is remembered. */
const momentsScene = 1154

/** Whether WeChat shows this page alone, out of Moments; then a page offers nothing to press. */
export function isSinglePage(): boolean {
  return Taro.getEnterOptionsSync().scene === momentsScene
}

/** The ticket of a card opened in a group; nothing elsewhere. */
export function groupTicket(): string | undefined {
  return Taro.getEnterOptionsSync().shareTicket || undefined
}

/** WeChat's sealed word on which group it is; only the server can open it. Ask after sign-in. */
export interface SealedGroup {
  readonly encryptedData: string
  readonly iv: string
}

/** Not in Taro's types: base library 2.17.3 and later. */
declare const wx: {
  getGroupEnterInfo?(options: {
    success(sealed: SealedGroup): void
    fail(reason: { errMsg: string }): void
  }): void
}

/** The group the card was opened in, sealed; nothing where WeChat cannot tell. */
export function sealedGroup(): Promise<SealedGroup | undefined> {
  return new Promise((resolve) => {
    if (wx.getGroupEnterInfo === undefined) return resolve(undefined)
    wx.getGroupEnterInfo({
      success: ({ encryptedData, iv }) => resolve({ encryptedData, iv }),
      // Left the group, or the card was not opened from one: both are ordinary.
      fail: () => resolve(undefined),
    })
  })
}

/** Asks WeChat to tell the group a card is opened in. */
export async function keepGroupTickets(): Promise<void> {
  // WeChat calls the list `menus`; Taro's types know it under another name only.
  const options = { withShareTicket: true, menus: ['shareAppMessage', 'shareTimeline'] }
  await Taro.showShareMenu(options)
}
