// Faults on demand: the next calls of an address are slow, wrong, or never answered; and looks that end as ordered.
import { setTimeout as pause } from 'node:timers/promises'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { Hono, type MiddlewareHandler } from 'hono'
import * as v from 'valibot'
import { Fault, Look } from './fault'
import type { State } from './state'

type Env = { Bindings: HttpBindings }

/** `POST /__faults` orders one, `DELETE /__faults` forgets all; `POST /__looks` orders how the next look at a picture ends. */
export function faultOrders({ faults, looks }: State): Hono {
  const site = new Hono()
  site.post('/__faults', async (c) => {
    const fault = v.safeParse(Fault, await c.req.json())
    if (!fault.success) return c.text(fault.issues.map(({ message }) => message).join('; '), 400)
    faults.push(fault.output)
    return c.json({})
  })
  site.post('/__looks', async (c) => {
    const look = v.safeParse(Look, await c.req.json())
    if (!look.success) return c.text(look.issues.map(({ message }) => message).join('; '), 400)
    looks.push(look.output)
    return c.json({})
  })
  site.delete('/__faults', (c) => {
    faults.length = 0
    return c.json({})
  })
  return site
}

/** Lets ordered faults happen before anything else does. */
export function faults(state: State): MiddlewareHandler<Env> {
  return async (c, next) => {
    const fault = state.faults.find(({ path, times }) => path === c.req.path && times > 0)
    if (fault === undefined) return next()
    fault.times--
    if (fault.delayMs !== undefined) await pause(fault.delayMs)
    if (fault.down) {
      c.env.incoming.socket.destroy()
      return RESPONSE_ALREADY_SENT
    }
    if (fault.errcode === undefined) return next()
    return c.json({ errcode: fault.errcode, errmsg: 'a fault that was ordered' })
  }
}
