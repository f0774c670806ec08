// Asks for something to be done: one at a time, with its state for the button.
import { type CommandState, commandEnded, ready, sending } from '@ngo2/shared/client/command-state'
import type { Outcome } from '@ngo2/shared/contract/call'
import { useRef, useState } from 'react'

export interface Command<T> {
  readonly state: CommandState<T>
  /** Does nothing while one is under way. Build the request once, with its ids, so that a second try is harmless. */
  readonly start: (request: () => Promise<Outcome<T>>) => Promise<void>
  readonly reset: () => void
}

export function useCommand<T>(): Command<T> {
  const [state, setState] = useState<CommandState<T>>(ready)
  const underWay = useRef(false)
  return {
    state,
    start: async (request) => {
      if (underWay.current) return
      underWay.current = true
      setState(sending)
      const outcome = await request()
      underWay.current = false
      setState(commandEnded(outcome))
    },
    reset: () => setState(ready),
  }
}
