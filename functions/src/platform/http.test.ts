// The front door under bad input: clear refusals, never a 500, nothing given away.
import { gunzipSync } from 'node:zlib'
import type { Endpoint } from '@ngo2/shared/contract/endpoint'
import { ErrorBody, statusOf } from '@ngo2/shared/contract/errors'
import fc from 'fast-check'
import * as v from 'valibot'
import { anApp, type TestApp } from '../../test/an-app'
import { aMember, anOperator, type Person } from '../../test/people'
import { newId } from '../../test/things'
import { routes } from '../routes'
import { sealCursor } from './page'

let test: TestApp
let mei: Person
let operator: Person
const endpoints: Endpoint[] = routes.map(({ endpoint }) => endpoint)

beforeAll(async () => {
  test = await anApp()
  mei = await aMember(test)
  operator = await anOperator(test)
})
/** Another minute, so that no rate limit of the test before is left. */
beforeEach(() => test.pass(60_000))
afterAll(async () => {
  await test.close()
  expect(test.bugs).toEqual([])
})

async function refusalOf(path: string, init?: RequestInit) {
  const response = await test.request(path, init)
  return { status: response.status, ...v.parse(ErrorBody, await response.json()).error }
}
const as = (person: Person, init: RequestInit = {}): RequestInit => ({
  ...init,
  headers: { authorization: `Bearer ${person.token}`, 'content-type': 'application/json' },
})
/** An address of this endpoint with ids that name nothing. */
const addressOf = (endpoint: Endpoint) =>
  endpoint.path.replace(/\{(\w+?)(Id)?\}/g, (_, name: string) => newId(name.slice(0, 3)))

it.each(endpoints.filter(({ audience }) => audience !== 'anyone').map((one) => [one.name, one] as const))(
  '%s asks a stranger to sign in, whatever token she makes up',
  async (_, endpoint) => {
    for (const authorization of ['', 'Bearer', 'Bearer x', `Bearer ${'a'.repeat(43)}`, 'Basic YTpi']) {
      const init = { method: endpoint.method, headers: { authorization } }
      expect(await refusalOf(addressOf(endpoint), init)).toMatchObject({ status: 401, code: 'auth.required' })
    }
  },
)

it.each(endpoints.filter(({ audience }) => audience === 'operator').map((one) => [one.name, one] as const))(
  '%s is for staff only',
  async (_, endpoint) => {
    const init = as(mei, { method: endpoint.method })
    expect(await refusalOf(addressOf(endpoint), init)).toMatchObject({ status: 403, code: 'auth.forbidden' })
  },
)

it.each(endpoints.filter(({ audience }) => audience === 'anyone').map((one) => [one.name, one] as const))(
  '%s asks nobody to sign in',
  async (_, endpoint) => {
    const response = await test.request(addressOf(endpoint), { method: endpoint.method })
    expect([401, 403, 500]).not.toContain(response.status)
  },
)

it.each(endpoints.map((one) => [one.name, one] as const))(
  '%s answers any body and query with a clear word',
  async (_, endpoint) => {
    const person = endpoint.audience === 'operator' ? operator : mei
    const hasBody = endpoint.method === 'PUT' || endpoint.method === 'POST'
    await fc.assert(
      fc.asyncProperty(
        fc.json(),
        fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 }),
        async (body, query) => {
          test.pass(60_000)
          const where = `${addressOf(endpoint)}?${new URLSearchParams(query)}`
          const init = as(person, { method: endpoint.method, ...(hasBody ? { body } : {}) })
          const response = await test.request(where, init)
          if (response.status === 200) return
          const { code } = v.parse(ErrorBody, await response.json()).error
          expect(response.status).toBe(statusOf(code as 'request.invalid'))
          expect(response.status).toBeLessThan(500)
        },
      ),
      { numRuns: endpoint.name === 'deleteMe' || endpoint.name === 'signOut' ? 0 : 12 },
    )
  },
)

it('notes which operator changed what, and nothing of what she only read', async () => {
  await test.request('/members', as(operator))
  const path = `/ranking-runs/${newId('run')}`
  await test.request(path, as(operator, { method: 'PUT' }))
  expect(test.notes.filter((note) => JSON.stringify(note).includes(path))).toMatchObject([
    { endpoint: 'startRun', memberId: operator.id },
  ])
  expect(JSON.stringify(test.notes)).not.toContain('listMembers')
})

it('lets nobody on the way keep what is said to one person', async () => {
  const kept = async (path: string, init?: RequestInit) =>
    (await test.request(path, init)).headers.get('cache-control')
  expect(await kept('/me', as(mei))).toBe('no-store')
  expect(await kept('/members', as(operator))).toBe('no-store')
  expect(await kept('/news')).toBeNull()
})

it('names the field that is wrong', async () => {
  const init = as(mei, { method: 'PUT', body: JSON.stringify({ name: 7 }) })
  expect(await refusalOf('/me/name', init)).toMatchObject({
    status: 400,
    code: 'request.invalid',
    field: 'name',
  })
  const ids = await refusalOf('/plots/plo_nonsense')
  expect(ids).toMatchObject({ status: 400, field: 'plotId' })
})

it('refuses a body that is no JSON object, or too large', async () => {
  for (const body of ['{', '[]', '7', 'null', '"x"']) {
    expect(await refusalOf('/me/name', as(mei, { method: 'PUT', body }))).toMatchObject({
      code: 'request.invalid',
    })
  }
  const large = JSON.stringify({ name: 'x'.repeat(300_000) })
  expect(await refusalOf('/me/name', as(mei, { method: 'PUT', body: large }))).toMatchObject({
    code: 'request.invalid',
  })
})

it('refuses a number nobody can mean, before the table does', async () => {
  for (const between of ['1e999', '1e300', '-5', '0']) {
    const body = `{"siteId":"${newId('sit')}","number":1,"plantedOn":"2024-03-28","species":["suosuo"],
      "spacingM":{"between":${between},"rows":5},"rows":5,"columns":5,"carries":25}`
    expect(await refusalOf(`/plots/${newId('plo')}`, as(operator, { method: 'PUT', body }))).toMatchObject({
      status: 400,
      field: 'spacingM.between',
    })
  }
})

it('refuses a cursor of another list, or of nobody', async () => {
  const strangers = ['x', sealCursor({ sk: 'MEMBER' }), sealCursor({ pk: 'a', sk: 'b' }), 'eyJzayI6MX0']
  expect(await refusalOf(`/news?cursor=${sealCursor({ sk: '' })}`)).toMatchObject({ field: 'cursor' })
  for (const cursor of strangers) {
    expect(await refusalOf(`/me/trees?cursor=${cursor}`, as(mei))).toMatchObject({
      status: 400,
      field: 'cursor',
    })
  }
})

it('knows no other addresses and no other methods', async () => {
  for (const [path, method] of [
    ['/', 'GET'],
    ['/nothing', 'GET'],
    ['/me', 'POST'],
    ['/news', 'DELETE'],
    ['/me/%ZZ', 'GET'],
  ]) {
    expect(await refusalOf(path ?? '', { method: method ?? '' })).toMatchObject({
      status: 404,
      code: 'resource.missing',
    })
  }
})

it('lets the console’s origin in and no other', async () => {
  const origin = async (from: string) =>
    (await test.request('/news', { headers: { origin: from } })).headers.get('access-control-allow-origin')
  expect(await origin('https://console.test')).toBe('https://console.test')
  expect(await origin('https://elsewhere.test')).not.toBe('https://elsewhere.test')
})

it('limits how often one address may try to sign in, and says when to come back', async () => {
  const init = { method: 'POST', body: JSON.stringify({ code: 'made-up' }) }
  const attempts = []
  for (let n = 0; n < 610; n++) attempts.push(await refusalOf('/sessions', init))
  expect(attempts.at(-1)).toMatchObject({
    status: 429,
    code: 'rate.limited',
    retryAfterS: expect.any(Number),
  })
  test.pass(60_000)
  expect(await refusalOf('/sessions', init)).toMatchObject({ code: 'accounts.code_stale' })
})

it('describes every endpoint in OpenAPI 3.1', async () => {
  const document = (await (await test.request('/openapi.json')).json()) as {
    openapi: string
    paths: Record<string, object>
  }
  expect(document.openapi).toBe('3.1.0')
  const described = Object.values(document.paths).flatMap(
    (methods) => Object.values(methods) as { operationId: string }[],
  )
  expect(described.map(({ operationId }) => operationId).sort()).toEqual(
    endpoints.map(({ name }) => name).sort(),
  )
})

it('gzips a long answer for those who can read that, and leaves a short one alone', async () => {
  const ask = async (path: string, encoding: string) =>
    test.request(path, { headers: { 'accept-encoding': encoding } })
  const long = await ask('/openapi.json', 'gzip, br')
  expect(long.headers.get('content-encoding')).toBe('gzip')
  const text = gunzipSync(Buffer.from(await long.arrayBuffer())).toString()
  expect(text).toBe(await (await ask('/openapi.json', 'identity')).text())
  expect((await ask('/news', 'gzip')).headers.get('content-encoding')).toBeNull()
})
