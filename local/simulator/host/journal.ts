// Everything a run of the mini-program leaves behind, for people to read and for tests to judge.

export interface Problem {
  /** Where it happened: an api, a life-cycle function, a module … */
  readonly where: string
  readonly message: string
  readonly stack?: string
}

export interface ApiCall {
  readonly api: string
  readonly args: readonly unknown[]
  /** `ok`, or the errMsg of the failure; absent while it runs. */
  result?: string
}

export interface SetDataEntry {
  /** Route of the page, or of the component. */
  readonly route: string
  readonly paths: readonly string[]
  /** UTF-8 bytes of the JSON that crosses to the view. */
  readonly bytes: number
}

export interface ShareCard {
  readonly title: string
  readonly path: string
  readonly imageUrl?: string
}

export interface Journal {
  readonly calls: ApiCall[]
  readonly setData: SetDataEntry[]
  readonly errors: Problem[]
  /** Things WeChat would let pass today but that are wrong against its documentation. */
  readonly warnings: Problem[]
  readonly console: { readonly level: string; readonly text: string }[]
  readonly lifeCycle: string[]
  readonly shares: ShareCard[]
  /** wx.reportEvent and its kin: accepted, sent nowhere. */
  readonly reports: unknown[]
}

export function emptyJournal(): Journal {
  return {
    calls: [],
    setData: [],
    errors: [],
    warnings: [],
    console: [],
    lifeCycle: [],
    shares: [],
    reports: [],
  }
}

/** An error, whatever was thrown and from whichever realm, as a problem. */
export function problemOf(where: string, thrown: unknown): Problem {
  const { message, errMsg, stack } = (thrown ?? {}) as {
    message?: unknown
    errMsg?: unknown
    stack?: unknown
  }
  return {
    where,
    message: String(message ?? errMsg ?? thrown),
    ...(typeof stack === 'string' ? { stack } : {}),
  }
}

/** Errors, warnings and console.error lines as sentences: an empty list means a clean run. */
export function complaints(journal: Journal): readonly string[] {
  return [
    ...journal.errors.map((it) => `error in ${it.where}: ${it.message}`),
    ...journal.warnings.map((it) => `warning in ${it.where}: ${it.message}`),
    ...journal.console.filter((it) => it.level === 'error').map((it) => `console.error: ${it.text}`),
  ]
}
