// A route: an endpoint of the contract and the action that answers it.
import type { Endpoint, InputOf } from '@ngo2/shared/contract/endpoint'
import type * as v from 'valibot'
import type { Actor, App } from './app'

/** An action of an endpoint for members or operators: somebody is always signed in. */
export type Action<E extends Endpoint> = (
  app: App,
  input: InputOf<E>,
  actor: Actor,
) => Promise<v.InferInput<E['output']>>

export interface Route {
  readonly endpoint: Endpoint
  readonly answer: (app: App, input: never, actor: never) => Promise<unknown>
}

/** Ties an action to its endpoint; the compiler holds both to the same contract. */
export function route<E extends Endpoint>(endpoint: E, action: Action<E>): Route {
  return { endpoint, answer: action }
}

/** The same for an endpoint anyone may ask: nobody is signed in. */
export function openRoute<E extends Endpoint>(
  endpoint: E,
  action: (app: App, input: InputOf<E>) => Promise<v.InferInput<E['output']>>,
): Route {
  return { endpoint, answer: action }
}
