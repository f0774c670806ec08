// The session: a token in storage, and one silent sign-in at a time that everybody waits for.
import type { Request, Response, Send } from '@ngo2/shared/contract/call'

/** What the session needs from the phone and the server; each is one line in `src/api.ts`. */
export interface SessionPorts {
  readonly exchange: (request: Request, token?: string) => Promise<Response>
  readonly token: { read(): string | undefined; keep(token: string): void; forget(): void }
  /** Signs in silently: a new token, or the answer that refused one. Rejects where no answer came. */
  readonly signIn: () => Promise<SignIn>
}

export type SignIn =
  | { readonly is: 'in'; readonly token: string }
  | { readonly is: 'refused'; readonly answer: Response }

export interface Session {
  /** A transport that adds the token, signs in where the audience needs it, and tries once more after a 401. */
  readonly send: Send
  /** Whether a token is at hand; it may have ended on the server. */
  readonly isOpen: () => boolean
  readonly forget: () => void
}

/** A session over these ports. */
export function openSession(ports: SessionPorts): Session {
  let signingIn: Promise<SignIn> | undefined
  // A screen asks several things at once; WeChat's codes are for one use and sign-ins are rationed.
  const signInOnce = () => {
    signingIn ??= ports.signIn().finally(() => {
      signingIn = undefined
    })
    return signingIn
  }
  const sendSignedIn = async (request: Request): Promise<Response> => {
    const result = await signInOnce()
    if (result.is === 'refused') return result.answer
    ports.token.keep(result.token)
    return ports.exchange(request, result.token)
  }
  return {
    send: async (request) => {
      const token = ports.token.read()
      if (token === undefined) return request.signedIn ? sendSignedIn(request) : ports.exchange(request)
      const answer = await ports.exchange(request, token)
      if (answer.status !== 401) return answer
      // Another request may have renewed the token while this one was under way.
      if (ports.token.read() === token) ports.token.forget()
      const fresh = ports.token.read()
      if (fresh !== undefined) return ports.exchange(request, fresh)
      return request.signedIn ? sendSignedIn(request) : ports.exchange(request)
    },
    isOpen: () => ports.token.read() !== undefined,
    forget: ports.token.forget,
  }
}
