// Faults on demand: the next calls of an address are slow, wrong, or never answered.
import { setTimeout as pause } from 'node:timers/promises'
import type { MiddlewareHandler } from 'hono'
import type { State } from './state'

/** `POST /__faults {path, errcode?, delayMs?, down?, times}` orders one. */
export function faults(state: State): MiddlewareHandler {
  return async (c, next) => {
    const fault = state.faults.find(({ path, times }) => path === c.req.path && times > 0)
    if (fault === undefined) return next()
    fault.times--
    if (fault.delayMs !== undefined) await pause(fault.delayMs)
    if (fault.down) return new Response('down', { status: 502 })
    if (fault.errcode !== undefined)
      return c.json({ errcode: fault.errcode, errmsg: 'a fault that was ordered' })
    return next()
  }
}
