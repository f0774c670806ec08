// Asks for something to be done: one at a time, with its state for the button.
import { type CommandState, commandEnded, ready, sending } from '@ngo2/shared/client/command-state'
import type { Outcome } from '@ngo2/shared/contract/call'
import { useCallback, useRef, useState } from 'react'

export interface Command<T> {
  readonly state: CommandState<T>
  /**
   * Does nothing while one is under way. Answers the value when it was done, else nothing. Build the request with ids
   * made beforehand, so that a second try is harmless.
   */
  readonly start: (request: () => Promise<Outcome<T>>) => Promise<T | undefined>
  readonly reset: () => void
}

export function useCommand<T>(): Command<T> {
  const [state, setState] = useState<CommandState<T>>(ready)
  const underWay = useRef(false)
  const start = useCallback(async (request: () => Promise<Outcome<T>>) => {
    if (underWay.current) return undefined
    underWay.current = true
    setState(sending)
    const outcome = await request()
    underWay.current = false
    setState(commandEnded(outcome))
    return outcome.is === 'ok' ? outcome.value : undefined
  }, [])
  const reset = useCallback(() => setState(ready), [])
  return { state, start, reset }
}
