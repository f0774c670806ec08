// WeChat's way of answering: success / fail / complete when any is given, a promise when none is.
import type { ApiCall, Journal } from '../host/journal'
import { problemOf } from '../host/journal'
import type { Life } from '../host/life'
import { NavigationRefused } from '../host/navigation'
import { ApiFailure } from './api'

interface Callbacks {
  readonly success?: (result: unknown) => void
  readonly fail?: (result: unknown) => void
  readonly complete?: (result: unknown) => void
}

interface Asked {
  readonly api: string
  readonly options: Callbacks & Readonly<Record<string, unknown>>
  readonly entry: ApiCall
  readonly run: () => unknown
}

/** Runs an implementation after the current task and hands its answer over. Unexpected errors are noted. */
export function answer({ api, options, entry, run }: Asked, journal: Journal, life: Life): unknown {
  const { success, fail, complete } = options
  const wantsCallbacks = success !== undefined || fail !== undefined || complete !== undefined
  const tell = (way: 'success' | 'fail', result: unknown): void => {
    life.safely(`wx.${api} ${way}`, () => (way === 'success' ? success : fail)?.(result))
    life.safely(`wx.${api} complete`, () => complete?.(result))
  }
  const work = Promise.resolve().then(run)
  const answered = work.then(
    (value) => {
      entry.result = 'ok'
      const result = { errMsg: `${api}:ok`, ...(value as object | undefined) }
      tell('success', result)
      return result
    },
    (thrown: unknown) => {
      const expected = thrown instanceof ApiFailure || thrown instanceof NavigationRefused
      if (!expected) journal.errors.push(problemOf(`wx.${api}`, thrown))
      const errno = thrown instanceof ApiFailure ? thrown.errno : undefined
      const errMsg = `${api}:fail ${problemOf('', thrown).message}`
      entry.result = errMsg
      const result = { errMsg, ...(errno !== undefined && { errno }) }
      tell('fail', result)
      if (!wantsCallbacks) throw result
      return undefined
    },
  )
  return wantsCallbacks ? undefined : answered
}
