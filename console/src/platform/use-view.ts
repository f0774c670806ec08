// Reads one thing for a screen, or nothing while there is nothing to ask.
import { loading, reading, readingEnded, type ViewState } from '@ngo2/shared/client/view-state'
import type { CallerInputOf, Endpoint, OutputOf } from '@ngo2/shared/contract/endpoint'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useAsk } from './api'
import { now } from './chance'

export interface View<T> {
  readonly state: ViewState<T>
  /** Asks again; what is on the screen stays until the answer comes. */
  readonly read: () => Promise<void>
}

/** Reads at first and anew whenever the input changes; answers to an older input are dropped. */
export function useView<E extends Endpoint>(
  endpoint: E,
  input: CallerInputOf<E> | undefined,
): View<OutputOf<E>> {
  const ask = useAsk()
  const [state, setState] = useState<ViewState<OutputOf<E>>>(loading)
  const latest = useRef(0)
  const asked = useRef(input)
  asked.current = input
  const read = useCallback(async () => {
    latest.current += 1
    const mine = latest.current
    if (asked.current === undefined) return
    setState((before) => reading(before))
    const outcome = await ask(endpoint, asked.current)
    if (mine === latest.current) setState((before) => readingEnded(before, outcome, now()))
  }, [ask, endpoint])
  const question = JSON.stringify(input)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is the input by value
  useEffect(() => {
    setState(loading)
    void read()
  }, [question, read])
  return { state, read }
}
