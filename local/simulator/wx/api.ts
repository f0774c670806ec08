// How an implementation of wx.* is written down: by name, and by the way it answers.
import type { CodePackage } from '../compiled/code-package'
import type { Entry } from '../host/entry'
import type { Journal } from '../host/journal'
import type { Life } from '../host/life'
import type { Navigation } from '../host/navigation'
import type { Signals } from '../host/signals'
import type { Phone } from './phone'

/** What implementations may use. */
export interface Services {
  readonly code: CodePackage
  readonly journal: Journal
  readonly navigation: Navigation
  readonly signals: Signals
  readonly life: Life
  readonly phone: Phone
  entry(): Entry
  /** The bars of a page changed. */
  changed(): void
}

// Parameters are what the typings say; the schema has warned before a wrong one arrives. `never` lets each
// implementation state its own.
type Direct = (...args: never[]) => unknown
type Answering = (options: never) => unknown

export interface Apis {
  /** Return their value: wx.getStorageSync, wx.createSelectorQuery … */
  readonly direct?: Readonly<Record<string, Direct>>
  /** Answer through success / fail / complete, or a promise: wx.login, wx.showModal … */
  readonly answering?: Readonly<Record<string, Answering>>
  /** Return a task that can be aborted, and answer through callbacks: wx.request, wx.uploadFile … */
  readonly tasks?: Readonly<Record<string, (options: never, task: Task) => Promise<unknown>>>
  /** Names of wx.onX / wx.offX pairs that are really emitted. */
  readonly events?: readonly string[]
}

/** What a running request is told and tells. */
export interface Task {
  readonly signal: { readonly aborted: boolean; onabort: (() => void) | null }
  /** @param percent 0–100 */
  progress(percent: number, sentBytes: number, totalBytes: number): void
}

/** A failure the mini-program is told of: errMsg becomes `<api>:fail <message>`. */
export class ApiFailure extends Error {
  readonly errno: number | undefined

  constructor(message: string, errno?: number) {
    super(message)
    this.errno = errno
  }
}
