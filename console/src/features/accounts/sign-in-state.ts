// Where a sign-in at the desk stands: one state, moved by the server's answers and the clock.
import type { ConsoleCodeId } from '@ngo2/shared/accounts/console-code'
import { consoleCodeLifeS } from '@ngo2/shared/accounts/console-code'
import type { claimConsoleSession, openConsoleCode } from '@ngo2/shared/accounts/contract'
import type { Outcome } from '@ngo2/shared/contract/call'
import type { OutputOf } from '@ngo2/shared/contract/endpoint'
import type { Refusal } from '@ngo2/shared/contract/errors'

/** What the phone scans, and the secret only this page knows. */
export interface Code {
  readonly id: ConsoleCodeId
  readonly secret: string
}

export type SignInState =
  | { readonly is: 'opening'; readonly code: Code }
  /** On the screen; `troubled` while the server does not answer. `endsAtMs` is on the browser's clock. */
  | { readonly is: 'waiting'; readonly code: Code; readonly endsAtMs: number; readonly troubled: boolean }
  | { readonly is: 'over' }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  /** Registering it got no answer; the same code may be registered again. */
  | { readonly is: 'unknown'; readonly code: Code }
  | { readonly is: 'signedIn'; readonly token: string }

/** The answer to registering a code. Its life is counted from here, so that a wrong clock does no harm. */
export function codeOpened(
  code: Code,
  outcome: Outcome<OutputOf<typeof openConsoleCode>>,
  nowMs: number,
): SignInState {
  if (outcome.is === 'unknown') return { is: 'unknown', code }
  if (outcome.is === 'refused') return { is: 'refused', refusal: outcome.refusal }
  return { is: 'waiting', code, endsAtMs: nowMs + consoleCodeLifeS * 1000, troubled: false }
}

/** The answer to one asking whether the phone approved; only a waiting code is moved by it. */
export function claimAnswered(
  state: SignInState,
  outcome: Outcome<OutputOf<typeof claimConsoleSession>>,
): SignInState {
  if (state.is !== 'waiting') return state
  if (outcome.is === 'ok') {
    return outcome.value.is === 'signedIn'
      ? { is: 'signedIn', token: outcome.value.token }
      : { ...state, troubled: false }
  }
  const isOver = outcome.is === 'refused' && outcome.refusal.code === 'accounts.console_code_over'
  return isOver ? { is: 'over' } : { ...state, troubled: true }
}

/** Whole seconds a waiting code is still good for, 0 for any other state. */
export function secondsLeft(state: SignInState, nowMs: number): number {
  return state.is === 'waiting' ? Math.max(0, Math.ceil((state.endsAtMs - nowMs) / 1000)) : 0
}
