// The one door to the server for every screen: asking, and the session behind it.
import { call, type Outcome } from '@ngo2/shared/contract/call'
import type { CallerInputOf, Endpoint, OutputOf } from '@ngo2/shared/contract/endpoint'
import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react'
import { createSend } from './send'
import type { Session, SessionState } from './session'

/** Asks an endpoint. Never rejects: the outcome is `ok`, `refused` or `unknown`. */
export type Ask = <E extends Endpoint>(endpoint: E, input: CallerInputOf<E>) => Promise<Outcome<OutputOf<E>>>

interface Api {
  readonly ask: Ask
  readonly session: Session
}

const ApiContext = createContext<Api | undefined>(undefined)

interface ApiProviderProps {
  readonly apiUrl: string
  readonly session: Session
  readonly children: ReactNode
}

export function ApiProvider({ apiUrl, session, children }: ApiProviderProps) {
  const api = useMemo((): Api => {
    const send = createSend(apiUrl, session)
    return { session, ask: (endpoint, input) => call(send, endpoint, input) }
  }, [apiUrl, session])
  return <ApiContext.Provider value={api}>{children}</ApiContext.Provider>
}

export function useAsk(): Ask {
  return useApi().ask
}

/** The session, and its state as it is now. */
export function useSession(): Session & { readonly now: SessionState } {
  const { session } = useApi()
  const now = useSyncExternalStore(session.subscribe, session.state)
  return { ...session, now }
}

function useApi(): Api {
  const api = useContext(ApiContext)
  if (api === undefined) throw new Error('a screen asks the server outside of ApiProvider')
  return api
}
