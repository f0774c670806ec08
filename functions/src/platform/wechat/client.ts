// One HTTP call to WeChat's server: a time limit, a JSON answer, its error code as a number.
import * as v from 'valibot'

/** WeChat answers 200 to everything; `errcode` is 0 or missing when it went well. -1 is "busy". */
const Answer = v.looseObject({ errcode: v.optional(v.number(), 0), errmsg: v.optional(v.string()) })
export type Answer = v.InferOutput<typeof Answer> & { readonly picture?: Uint8Array }

export interface Client {
  get(path: string, query: Record<string, string>): Promise<Answer>
  /** Some addresses answer with a picture where it goes well. */
  post(path: string, query: Record<string, string>, body: unknown): Promise<Answer>
}

/** Stands for an answer that did not come: down, too slow, or not WeChat's JSON. */
export const noAnswer = -2
export const busy = -1

const timeoutMs = 3000
const pausesMs = [200, 800]

interface Options {
  readonly url: string
  readonly pause: (ms: number) => Promise<void>
}

/** Never rejects: an answer that did not come has `errcode` −2. Busy (−1) is asked again twice. */
export function createClient({ url, pause }: Options): Client {
  const ask = async (path: string, query: Record<string, string>, init: RequestInit): Promise<Answer> => {
    try {
      const signal = AbortSignal.timeout(timeoutMs)
      const response = await fetch(`${url}${path}?${new URLSearchParams(query)}`, { ...init, signal })
      if (response.headers.get('content-type')?.startsWith('image/')) {
        return { errcode: 0, picture: new Uint8Array(await response.arrayBuffer()) }
      }
      const answer = v.safeParse(Answer, await response.json())
      return answer.success ? answer.output : { errcode: noAnswer }
    } catch {
      return { errcode: noAnswer }
    }
  }
  const patiently = async (
    path: string,
    query: Record<string, string>,
    init: RequestInit,
  ): Promise<Answer> => {
    let answer = await ask(path, query, init)
    for (const pauseMs of pausesMs) {
      if (answer.errcode !== busy) break
      await pause(pauseMs)
      answer = await ask(path, query, init)
    }
    return answer
  }
  return {
    get: (path, query) => patiently(path, query, { method: 'GET' }),
    post: (path, query, body) => patiently(path, query, { method: 'POST', body: JSON.stringify(body) }),
  }
}
