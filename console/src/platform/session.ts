// The session of this tab: a token that is kept until the tab closes, and why there is none.
import { SessionToken } from '@ngo2/shared/accounts/member'
import * as v from 'valibot'

export type SessionState =
  | { readonly is: 'in'; readonly token: string }
  | { readonly is: 'out'; readonly because?: SessionEnd }

/** `expired`: the server no longer knows the token; `unconfirmed`: signed out, but the server did not answer. */
export type SessionEnd = 'expired' | 'unconfirmed' | 'left'

export interface Session {
  readonly state: () => SessionState
  readonly begin: (token: string) => void
  readonly end: (because: SessionEnd) => void
  /** Calls back on every change; the answer ends that. */
  readonly subscribe: (changed: () => void) => () => void
}

const kept = 'session'

/** A session over this store of texts: the browser's `sessionStorage`. */
export function openSession(store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Session {
  const token = v.safeParse(SessionToken, store.getItem(kept))
  let state: SessionState = token.success ? { is: 'in', token: token.output } : { is: 'out' }
  const listeners = new Set<() => void>()
  const become = (next: SessionState) => {
    state = next
    for (const changed of listeners) changed()
  }
  return {
    state: () => state,
    begin: (fresh) => {
      store.setItem(kept, fresh)
      become({ is: 'in', token: fresh })
    },
    end: (because) => {
      store.removeItem(kept)
      become({ is: 'out', because })
    },
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}
