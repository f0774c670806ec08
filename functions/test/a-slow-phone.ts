// A phone whose requests are overtaken: something else happens between what the server read for it and what it writes.
import { call, type Outcome } from '@ngo2/shared/contract/call'
import type { CallerInputOf, Endpoint, OutputOf } from '@ngo2/shared/contract/endpoint'
import { authenticate } from '../src/accounts'
import { serve } from '../src/platform/http'
import { routes } from '../src/routes'
import type { TestApp } from './an-app'
import type { Person } from './people'

export type Ask = <E extends Endpoint>(endpoint: E, input: CallerInputOf<E>) => Promise<Outcome<OutputOf<E>>>

/** Asks as this person; before each write of the server, `meanwhile` happens. */
export function aSlowPhone(test: TestApp, { token }: Person, meanwhile: () => Promise<unknown>): Ask {
  const { table } = test.app
  const overtaken: typeof table = {
    ...table,
    async write(...writes) {
      await meanwhile()
      return table.write(...writes)
    },
  }
  const server = serve({ ...test.app, table: overtaken }, { routes, authenticate })
  return (endpoint, input) =>
    call(
      async ({ method, path, body }) => {
        const headers = { authorization: `Bearer ${token}` }
        const sent = body === undefined ? {} : { body: JSON.stringify(body) }
        const response = await server.request(path, { method, headers, ...sent })
        return { status: response.status, body: await response.json() }
      },
      endpoint,
      input,
    )
}
