// The transport: the contract's requests over fetch, with the token where it is needed.
import type { Request, Response, Send } from '@ngo2/shared/contract/call'
import type { Session } from './session'

/** No answer after this long counts as none. */
const timeoutMs = 20_000

/** A transport to the API at this address (no slash at the end). A 401 to the present token ends the session. */
export function createSend(apiUrl: string, session: Session): Send {
  return async (request) => {
    const token = request.signedIn ? tokenOf(session) : undefined
    const response = await exchange(apiUrl, request, token)
    if (request.signedIn && response.status === 401 && tokenOf(session) === token) session.end('expired')
    return response
  }
}

async function exchange(apiUrl: string, request: Request, token: string | undefined): Promise<Response> {
  const answer = await fetch(apiUrl + request.path, {
    method: request.method,
    headers: {
      ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    signal: AbortSignal.timeout(timeoutMs),
  })
  return { status: answer.status, body: readJson(await answer.text()) }
}

/** What is not JSON comes from a gateway in between, not from the API: `call` takes it for no answer. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function tokenOf(session: Session): string | undefined {
  const state = session.state()
  return state.is === 'in' ? state.token : undefined
}
