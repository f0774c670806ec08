// One open page: what getCurrentPages() hands out, and what the phone's bars show of it.
import type { WindowConfig } from '../compiled/app-config'
import type { Address, Query } from './route'
import type { Data } from './set-data'

/** The object the mini-program sees as its page: the definition's own functions and data, plus these. */
export interface PageInstance {
  route: string
  __route__: string
  options: Query
  data: Data
  setData(patch: Data, applied?: () => void): void
  [member: string]: unknown
}

export interface Page {
  readonly id: number
  readonly address: Address
  readonly instance: PageInstance
  /** From the .json files, then changed by wx.setNavigationBarTitle and its kin. */
  window: WindowConfig
  titleLoading: boolean
  refreshing: boolean
  /** wx.hideShareMenu was called. */
  shareHidden: boolean
}

/** What draws pages. Headless there is a plain one; in the browser glass-easel does it. */
export interface View {
  /** Makes the instance; nothing is shown before `show`. */
  create(path: string, definition: Readonly<Record<string, unknown>>): PageInstance
  show(page: Page): void
  hide(page: Page): void
  destroy(page: Page): void
}
