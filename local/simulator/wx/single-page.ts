// Single-page mode: opened from Moments, WeChat shows one page and refuses most of what acts.
import { ApiFailure, type Services } from './api'

const refused = new Set([
  'login',
  'checkSession',
  'getGroupEnterInfo',
  'navigateTo',
  'redirectTo',
  'switchTab',
  'reLaunch',
  'navigateBack',
  'chooseMedia',
  'chooseLocation',
  'openLocation',
  'scanCode',
  'showShareMenu',
  'updateShareMenu',
  'setClipboardData',
  'makePhoneCall',
  'requestSubscribeMessage',
  'openSetting',
  'saveImageToPhotosAlbum',
])

/** Throws the failure WeChat answers with when the api is not allowed in single-page mode. */
export function refuseInSinglePage(api: string, { phone }: Services): void {
  if (phone.facts().singlePage && refused.has(api)) throw new ApiFailure('not allowed in single page mode')
}
