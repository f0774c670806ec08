// Every endpoint that names an organisation answers those the table names, and nobody else.
import { requestOf } from '@ngo2/shared/contract/call'
import type { Endpoint } from '@ngo2/shared/contract/endpoint'
import { ErrorBody } from '@ngo2/shared/contract/errors'
import * as v from 'valibot'
import { anApp, type TestApp } from '../test/an-app'
import { aMember, anOperator } from '../test/people'
import { type Caller, callers, type Matter, matrix, type Row } from '../test/team-matrix'
import { aColleague, aWholeTeam } from '../test/teams'
import { routes } from './routes'

const endpoints = routes
  .map(({ endpoint }) => endpoint)
  .filter(({ path }) => path.includes('{organisationId}'))

let test: TestApp
let tokens: Record<Caller, string | undefined>
let matter: Matter

beforeAll(async () => {
  test = await anApp()
})
afterAll(() => test.close())

/** A team of its own for each row: what one row leaves behind is no other row's matter. */
async function assemble() {
  const team = await aWholeTeam(test)
  const colleague = await aColleague(test, team, 'volunteers')
  const [stranger, operator] = [await aMember(test), await anOperator(test)]
  const { owner, editor, finance, volunteers, council } = team.people
  const people = { stranger, operator, owner, editor, finance, volunteers, council }
  const known = Object.entries(people).map(([caller, { token }]) => [caller, token])
  tokens = { signedOut: undefined, ...Object.fromEntries(known) }
  matter = { organisationId: team.organisation.id, colleagueId: colleague.id }
}

/** The refusal's code, or `ok`. */
async function answerTo(caller: Caller, endpoint: Endpoint, row: Row): Promise<string> {
  const { method, path, body } = requestOf(endpoint, row.input(matter))
  const token = tokens[caller]
  const headers = {
    'content-type': 'application/json',
    ...(token && { authorization: `Bearer ${token}` }),
  }
  const response = await test.request(path, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const error = v.safeParse(ErrorBody, await response.json())
  return error.success ? error.output.error.code : 'ok'
}

it.each(endpoints)('$name stands in the table', ({ name }) => {
  expect(Object.keys(matrix)).toContain(name)
})

it.each(endpoints.filter(({ name }) => name in matrix))(
  '$name answers those the table names and nobody else',
  async (endpoint) => {
    const row = matrix[endpoint.name]
    if (row === undefined) return
    await assemble()
    const others = callers.filter((caller) => !row.may.includes(caller))
    const answers: [Caller, string][] = []
    // Those who may not ask first, so that nothing those who may have changed makes a difference.
    for (const caller of [...others, ...row.may])
      answers.push([caller, await answerTo(caller, endpoint, row)])
    const said = answers.map(([caller, code]) => [caller, code.startsWith('auth.') ? code : 'answered'])
    const wanted = [...others, ...row.may].map((caller) => {
      if (row.may.includes(caller)) return [caller, 'answered']
      return [caller, caller === 'signedOut' ? 'auth.required' : 'auth.forbidden']
    })
    expect(said).toEqual(wanted)
    expect(answers.filter(([, code]) => ['request.invalid', 'service.failed'].includes(code))).toEqual([])
  },
)
