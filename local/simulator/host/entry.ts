// How somebody came in: WeChat's scene values the simulator plays, and the options App.onLaunch receives.
import type { Query } from './route'

/** https://developers.weixin.qq.com/miniprogram/dev/reference/scene-list.html */
export const scenes = {
  recentList: 1001,
  personCard: 1007,
  groupCard: 1044,
  scannedCode: 1047,
  moments: 1154,
  fromSinglePage: 1155,
} as const

export interface Entry {
  readonly path: string
  readonly query: Query
  readonly scene: number
  readonly shareTicket?: string
  readonly referrerInfo: Readonly<Record<string, string>>
}

/** An entry from the list of recent mini-programs unless `given` says otherwise. */
export function entryAt(path: string, given: Partial<Entry> = {}): Entry {
  return { path, query: {}, scene: scenes.recentList, referrerInfo: {}, ...given }
}
