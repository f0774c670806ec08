// Signs in at the desk: shows a code, asks every second and a half whether a phone approved it, begins the session.
import { ConsoleCodeId } from '@ngo2/shared/accounts/console-code'
import { claimConsoleSession, openConsoleCode } from '@ngo2/shared/accounts/contract'
import { useCallback, useEffect, useState } from 'react'
import * as v from 'valibot'
import { useAsk, useSession } from '../../platform/api'
import { freshId, freshSecret, now } from '../../platform/chance'
import { useRepeated } from '../../platform/use-repeated'
import { type Code, claimAnswered, codeOpened, type SignInState, secondsLeft } from './sign-in-state'

const claimEveryMs = 1500
const tickMs = 500

export interface SignIn {
  readonly state: SignInState
  readonly secondsLeft: number
  /** Shows a new code. */
  readonly another: () => void
  /** Registers this code once more, after no answer came. */
  readonly again: (code: Code) => void
}

export function useSignIn(): SignIn {
  const ask = useAsk()
  const { begin } = useSession()
  const [state, setState] = useState<SignInState>(() => ({ is: 'opening', code: freshCode() }))
  const [nowMs, setNowMs] = useState(now)

  const opening = state.is === 'opening' ? state.code : undefined
  useEffect(() => {
    if (opening === undefined) return
    let wanted = true
    void ask(openConsoleCode, { codeId: opening.id, secret: opening.secret }).then((outcome) => {
      if (!wanted) return
      setNowMs(now())
      setState(codeOpened(opening, outcome, now()))
    })
    return () => {
      wanted = false
    }
  }, [ask, opening])

  const waiting = state.is === 'waiting'
  useRepeated(waiting, claimEveryMs, async () => {
    if (state.is !== 'waiting') return
    const { id, secret } = state.code
    const outcome = await ask(claimConsoleSession, { codeId: id, secret })
    setState((before) => claimAnswered(before, outcome))
  })
  useRepeated(waiting, tickMs, async () => {
    setNowMs(now())
    setState((before) =>
      before.is === 'waiting' && secondsLeft(before, now()) === 0 ? { is: 'over' } : before,
    )
  })

  const token = state.is === 'signedIn' ? state.token : undefined
  useEffect(() => {
    if (token !== undefined) begin(token)
  }, [begin, token])

  const again = useCallback((code: Code) => setState({ is: 'opening', code }), [])
  const another = useCallback(() => again(freshCode()), [again])
  return { state, secondsLeft: secondsLeft(state, nowMs), another, again }
}

function freshCode(): Code {
  return { id: v.parse(ConsoleCodeId, freshId('cod')), secret: freshSecret() }
}
