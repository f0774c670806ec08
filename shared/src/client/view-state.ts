// One screen's worth of something that is read: in exactly one condition at a time.
import type { Outcome } from '../contract/call'
import type { Refusal } from '../contract/errors'

export type ViewState<T> =
  | { readonly is: 'loading' }
  | { readonly is: 'shown'; readonly value: T; readonly readAt: number; readonly refreshing: boolean }
  /** Old content stays, with the moment it was read, when a new reading fails. */
  | { readonly is: 'stale'; readonly value: T; readonly readAt: number }
  | { readonly is: 'gone' }
  | { readonly is: 'failed'; readonly refusal?: Refusal }

export const loading: ViewState<never> = { is: 'loading' }

/** A new reading begins: what is on the screen stays there. */
export function reading<T>(state: ViewState<T>): ViewState<T> {
  if (state.is === 'shown') return { ...state, refreshing: true }
  return state.is === 'stale' ? state : loading
}

/** An answer came, or none did; `nowMs` is the client's clock. */
export function readingEnded<T>(state: ViewState<T>, outcome: Outcome<T>, nowMs: number): ViewState<T> {
  if (outcome.is === 'ok') return { is: 'shown', value: outcome.value, readAt: nowMs, refreshing: false }
  if (outcome.is === 'refused' && outcome.refusal.code === 'resource.missing') return { is: 'gone' }
  if (state.is === 'shown' || state.is === 'stale') {
    return { is: 'stale', value: state.value, readAt: state.readAt }
  }
  return outcome.is === 'refused' ? { is: 'failed', refusal: outcome.refusal } : { is: 'failed' }
}
