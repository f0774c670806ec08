// One address of the server API: method, token, quota and JSON are looked at here, so an answer can begin with its own matter.
import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import type { Counter, Quota } from './quota'
import { Refused } from './refused'
import type { State } from './state'
import { checkToken } from './tokens'

export interface Surroundings {
  readonly state: State
  readonly counter: Counter
}

export interface Address<Input extends v.GenericSchema> extends Surroundings {
  readonly path: string
  readonly method: 'GET' | 'POST'
  /** False for the two calls that sign in with the secret instead. */
  readonly token: boolean
  readonly quota: Quota
  /** Of the query of a GET, of the JSON body of a POST; what it refuses is 47001. */
  readonly input: Input
  readonly answer: (input: v.InferOutput<Input>) => Answered | Promise<Answered>
}

type Answered = Readonly<Record<string, unknown>> | Picture

/** Bytes instead of fields. */
export class Picture {
  readonly png: Uint8Array<ArrayBuffer>

  constructor(png: Uint8Array<ArrayBuffer>) {
    this.png = png
  }
}

export function serveAddress<Input extends v.GenericSchema>(address: Address<Input>): Hono {
  const { path, method, token, quota, input, answer, state, counter } = address
  const site = new Hono()
  site.all(path, async (c) => {
    if (c.req.method !== method) throw new Refused(method === 'GET' ? 43001 : 43002)
    const body = method === 'GET' ? c.req.query() : await bodyOf(c)
    if (token) checkToken(state, c.req.query('access_token'))
    counter.count(path, quota)
    const parsed = v.safeParse(input, body)
    if (!parsed.success) throw new Refused(47001, v.getDotPath(parsed.issues[0]) ?? undefined)
    const answered = await answer(parsed.output)
    return answered instanceof Picture
      ? c.body(answered.png, 200, { 'content-type': 'image/png' })
      : c.json(answered)
  })
  return site
}

async function bodyOf(c: Context): Promise<Record<string, unknown>> {
  const text = await c.req.text()
  if (text === '') throw new Refused(44002)
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown())), text)
  if (!parsed.success) throw new Refused(47001)
  // A token belongs in the address; in the body WeChat takes it for a mistake in the format.
  if ('access_token' in parsed.output) throw new Refused(47001, 'access_token')
  return parsed.output
}
