// Asks for something to be done: one at a time, with its state for the button.
import { type CommandState, commandEnded, ready, sending } from '@ngo2/shared/client/command-state'
import type { Outcome } from '@ngo2/shared/contract/call'
import { useRef, useState } from 'react'
import { pause } from '@/platform/chance'
import { askUntilKnown } from './ask-until-known'

/** How long to wait before each further try. */
const pausesMs = [2_000, 5_000]
const unknown = { is: 'unknown' } as const

export interface Command<T> {
  readonly state: CommandState<T>
  /** No answer came and the same request is being sent again: "checking…". */
  readonly checking: boolean
  /** Does nothing while one is under way. Build the request once, with its ids, so that a second try is harmless. */
  readonly start: (request: () => Promise<Outcome<T>>) => Promise<void>
  readonly reset: () => void
}

export function useCommand<T>(): Command<T> {
  const [state, setState] = useState<CommandState<T>>(ready)
  const [checking, setChecking] = useState(false)
  const underWay = useRef(false)
  return {
    state,
    checking,
    start: async (request) => {
      if (underWay.current) return
      underWay.current = true
      setState(sending)
      const outcome = await askUntilKnown(request, async (nth) => {
        setState(unknown)
        setChecking(true)
        await pause(pausesMs[nth] ?? 0)
      })
      underWay.current = false
      setChecking(false)
      setState(commandEnded(outcome))
    },
    reset: () => setState(ready),
  }
}
