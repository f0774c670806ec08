// How all of one's own evaluations count, as they were last published; a stranger has none and is not made to sign in.
import { howMineCount } from '@ngo2/shared/evaluations/contract'
import type { Counting } from '@ngo2/shared/evaluations/counting'
import { useCallback, useEffect, useState } from 'react'
import { ask } from '@/api/ask'

type State = { is: 'reading' } | { is: 'failed' } | { is: 'read'; items: readonly Counting[] }

export interface Countings {
  readonly is: State['is']
  /** Of the evaluation of this organisation; empty where it is in no publication. */
  readonly of: (organisationId: string) => readonly Counting[]
  readonly read: () => Promise<void>
}

export function useCountings(signedIn: boolean): Countings {
  const [state, setState] = useState<State>({ is: 'reading' })
  const read = useCallback(async () => {
    if (!signedIn) return
    const outcome = await ask(howMineCount, {})
    // What was read stays where a second reading fails.
    if (outcome.is === 'ok') setState({ is: 'read', items: outcome.value.items })
    else setState((before) => (before.is === 'read' ? before : { is: 'failed' }))
  }, [signedIn])
  useEffect(() => void read(), [read])
  const items = state.is === 'read' ? state.items : []
  return { is: state.is, of: (id) => items.filter(({ organisation }) => organisation.id === id), read }
}
