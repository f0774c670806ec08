// The address WeChat's server pushes to in a test: our server behind real HTTP.
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { listen } from '@ngo2/local/listen'

type Answer = (path: string, init: RequestInit) => Response | Promise<Response>

export const pushToken = 'push-token'
export const pushKey = 'k'.repeat(43)

export async function aPushAddress() {
  let answer: Answer = () => new Response('not yet', { status: 503 })
  const server = createServer(async (request, response) => {
    const answered = await answer(request.url ?? '/', { method: 'POST', body: await text(request) })
    response.writeHead(answered.status).end(await answered.text())
  })
  const site = await listen(server, 0)
  return {
    /** What WeChat's console was told. */
    settings: { url: `${site.url}/wechat/push`, token: pushToken, encodingAesKey: pushKey },
    /** What our server was told. */
    known: { token: pushToken, key: pushKey },
    /** Our server answers from here on. */
    serve(ours: Answer) {
      answer = ours
    },
    close: site.close,
  }
}
