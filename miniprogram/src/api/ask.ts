// The one door to the server: every feature asks through here, signed in where the endpoint needs it.
import { signIn } from '@ngo2/shared/accounts/contract'
import { SessionToken } from '@ngo2/shared/accounts/member'
import { call, type Response, requestOf } from '@ngo2/shared/contract/call'
import type { CallerInputOf, Endpoint } from '@ngo2/shared/contract/endpoint'
import { ErrorBody } from '@ngo2/shared/contract/errors'
import * as v from 'valibot'
import { observable } from '@/platform/observable'
import { exchange } from '@/platform/request'
import { openSession, type SignIn } from '@/platform/session'
import { signInCode } from '@/platform/sign-in-code'
import { stored } from '@/platform/storage'

const SignedIn = v.object({ token: SessionToken })

const keptToken = stored('token', SessionToken)

/** Whether a session is at hand; screens follow it through `useSignedIn`. */
export const signedIn = observable(keptToken.read() !== undefined)

const token = {
  read: keptToken.read,
  keep(next: string) {
    keptToken.keep(next)
    signedIn.set(true)
  },
  forget() {
    keptToken.forget()
    signedIn.set(false)
  },
}

export const session = openSession({ exchange, token, signIn: signInSilently })

/** Asks an endpoint. Never rejects: the outcome is `ok`, `refused` or `unknown`. */
export function ask<E extends Endpoint>(endpoint: E, input: CallerInputOf<E>) {
  return call(session.send, endpoint, input)
}

async function signInSilently(): Promise<SignIn> {
  const first = await exchangeCode()
  // A code that waited too long, or was used by a request whose answer got lost: a fresh one is all it needs.
  return first.is === 'refused' && codeOf(first.answer) === 'accounts.code_stale' ? exchangeCode() : first
}

async function exchangeCode(): Promise<SignIn> {
  const answer = await exchange(requestOf(signIn, { code: await signInCode() }))
  const body = v.safeParse(SignedIn, answer.body)
  return body.success ? { is: 'in', token: body.output.token } : { is: 'refused', answer }
}

function codeOf(answer: Response): string | undefined {
  const body = v.safeParse(ErrorBody, answer.body)
  return body.success ? body.output.error.code : undefined
}
