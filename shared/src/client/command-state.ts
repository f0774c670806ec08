// Something a person asked to be done: asked, done, refused with the reason, or not known yet.
import type { Outcome } from '../contract/call'
import type { Refusal } from '../contract/errors'

export type CommandState<T> =
  | { readonly is: 'ready' }
  | { readonly is: 'sending' }
  | { readonly is: 'done'; readonly value: T }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  /** No answer came; it may have worked. Asking again with the same ids is safe. */
  | { readonly is: 'unknown' }

export const ready: CommandState<never> = { is: 'ready' }
export const sending: CommandState<never> = { is: 'sending' }

export function commandEnded<T>(outcome: Outcome<T>): CommandState<T> {
  if (outcome.is === 'ok') return { is: 'done', value: outcome.value }
  return outcome.is === 'refused' ? { is: 'refused', refusal: outcome.refusal } : { is: 'unknown' }
}
