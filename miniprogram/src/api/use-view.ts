// Reads one thing for a screen and keeps the last answer on the phone, so that a dead network shows yesterday's.
import { loading, reading, readingEnded, type ViewState } from '@ngo2/shared/client/view-state'
import type { CallerInputOf, Endpoint, OutputOf } from '@ngo2/shared/contract/endpoint'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { now } from '@/platform/chance'
import { storedAnswer } from '@/platform/storage'
import { ask } from './ask'

export interface View<T> {
  readonly state: ViewState<T>
  /** What is on the screen, fresh or kept; absent where nothing is. */
  readonly value: T | undefined
  /** Asks again; ends when the answer, or none, is on the screen. */
  readonly read: () => Promise<void>
}

/** Reads at first and whenever the input changes; answers to an older input are dropped. */
export function useView<E extends Endpoint>(endpoint: E, input: CallerInputOf<E>): View<OutputOf<E>> {
  const part = JSON.stringify(input)
  const kept = useMemo(() => storedAnswer(endpoint.name, endpoint.output, part), [endpoint, part])
  const [state, setState] = useState(() => stateOf(kept.read()))
  const latest = useRef(0)
  const shownFor = useRef(kept)
  const asked = useRef(input)
  asked.current = input
  const read = useCallback(async () => {
    latest.current += 1
    const mine = latest.current
    setState((before) => reading(before))
    const outcome = await ask(endpoint, asked.current)
    if (mine !== latest.current) return
    const readAt = now()
    if (outcome.is === 'ok') kept.keep({ savedAt: readAt, value: outcome.value })
    setState((before) => readingEnded(before, outcome, readAt))
  }, [endpoint, kept])
  useEffect(() => {
    if (shownFor.current !== kept) setState(stateOf(kept.read()))
    shownFor.current = kept
    void read()
  }, [kept, read])
  return { state, value: 'value' in state ? state.value : undefined, read }
}

function stateOf<T>(answer: { savedAt: number; value: T } | undefined): ViewState<T> {
  return answer === undefined
    ? loading
    : { is: 'shown', value: answer.value, readAt: answer.savedAt, refreshing: true }
}
