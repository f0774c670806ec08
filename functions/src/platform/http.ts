// The contract on HTTP: every route mounted by one loop, every answer and refusal in one form.
import type { Endpoint } from '@ngo2/shared/contract/endpoint'
import { type ErrorBody, type RefusalCode, statusOf } from '@ngo2/shared/contract/errors'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import * as v from 'valibot'
import type { Actor, App } from './app'
import { AppError } from './app-error'
import { jsonAnswer } from './json-answer'
import { limitRate } from './rate-limit'
import { inputOf } from './request-input'
import type { Route } from './route'
import type { WebPage } from './web-page'

/** The largest body any endpoint needs, bytes: a survey of 2,000 samples. */
const bodyMaxBytes = 256 * 1024

/** Finds out who holds a token; nothing when the token is unknown or over. `operator` is true only if it was asked. */
export type Authenticate = (
  app: App,
  token: string,
  audience: 'member' | 'operator',
) => Promise<Actor | undefined>

export interface Served {
  readonly routes: readonly Route[]
  readonly pages?: readonly WebPage[]
  readonly authenticate: Authenticate
}

/** A web application that answers exactly these routes and pages, and `/openapi.json` about the routes. */
export function serve(app: App, { routes, pages = [], authenticate }: Served): Hono {
  const hono = new Hono()
  for (const { path } of pages.filter(({ embeddable }) => embeddable)) hono.use(path, letEmbed)
  hono.use(secureHeaders())
  hono.use(cors({ origin: app.settings.consoleOrigin, allowHeaders: ['authorization', 'content-type'] }))
  hono.use(
    bodyLimit({ maxSize: bodyMaxBytes, onError: () => fail('request.invalid', 'the body is too large') }),
  )
  // Made once and on demand: anybody may ask for it, and it takes as long as ten other answers.
  let description: object | undefined
  hono.get('/openapi.json', async (c) => {
    const { openApiOf } = await import('@ngo2/shared/contract/openapi')
    description ??= openApiOf(routes.map(({ endpoint }) => endpoint))
    return jsonAnswer(c, description)
  })
  for (const route of routes) {
    const path = route.endpoint.path.replace(/\{(\w+)\}/g, ':$1')
    hono.on(route.endpoint.method, path, (c) => answerRoute(app, route, c, authenticate))
  }
  for (const { path, method = 'GET', answer, limit } of pages) {
    hono.on(method, path, async (c) => {
      if (limit !== undefined) await limitRate(app, limit, addressOf(c))
      return answer(app, c)
    })
  }
  hono.notFound(() => fail('resource.missing', 'there is no such address'))
  hono.onError((error, c) => refusal(app, error, c))
  return hono
}

/** Stands before the safe headers, so that it has the last word about this one. */
async function letEmbed(c: Context, next: () => Promise<void>): Promise<void> {
  await next()
  c.header('cross-origin-resource-policy', 'cross-origin')
}

async function answerRoute(
  app: App,
  { endpoint, answer: act }: Route,
  c: Context,
  authenticate: Authenticate,
) {
  const actor = await actorOf(app, endpoint, c, authenticate)
  await limitRate(app, endpoint, actor?.memberId ?? addressOf(c))
  const input = await inputOf(endpoint, c)
  const output = await act(app, input as never, actor as never)
  noteOperator(app, endpoint, c, actor)
  return jsonAnswer(c, v.parse(endpoint.output, output), {
    'x-request-id': requestIdOf(c),
    // What is said to one person is kept by nobody on the way, nor by the browser at a shared desk.
    ...(endpoint.audience === 'anyone' && endpoint.method === 'GET' ? {} : { 'cache-control': 'no-store' }),
  })
}

/** Which operator changed what stands in the log, so that a stolen session can be told from its owner. */
function noteOperator(app: App, { name, audience, method }: Endpoint, c: Context, actor: Actor | undefined) {
  if (actor === undefined || audience !== 'operator' || method === 'GET') return
  const { memberId } = actor
  app.log.note('an operator acted', { endpoint: name, memberId, path: c.req.path, requestId: requestIdOf(c) })
}

async function actorOf(app: App, endpoint: Endpoint, c: Context, authenticate: Authenticate) {
  if (endpoint.audience === 'anyone') return undefined
  const [scheme, token] = (c.req.header('authorization') ?? '').split(' ')
  const actor = scheme === 'Bearer' && token ? await authenticate(app, token, endpoint.audience) : undefined
  if (actor === undefined) throw new AppError('auth.required', 'sign in first')
  if (endpoint.audience === 'operator' && !actor.operator) {
    throw new AppError('auth.forbidden', 'only the platform’s own staff may do this')
  }
  return actor
}

function fail(code: RefusalCode, message: string): never {
  throw new AppError(code, message)
}

function refusal(app: App, error: Error, c: Context): Response {
  const known =
    error instanceof AppError ? error : new AppError('service.failed', 'something broke on our side')
  const requestId = requestIdOf(c)
  if (known !== error) app.log.bug(error, { requestId, path: c.req.path, method: c.req.method })
  const body: ErrorBody = { error: { code: known.code, message: known.message, ...known.detail }, requestId }
  const retryAfter = known.detail.retryAfterS
  return c.json(body, statusOf(known.code) as ContentfulStatusCode, {
    'x-request-id': requestId,
    ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
  })
}

interface Bindings {
  readonly requestContext?: { readonly requestId?: string; readonly http?: { readonly sourceIp?: string } }
}

function requestIdOf(c: Context): string {
  return (c.env as Bindings | undefined)?.requestContext?.requestId ?? 'local'
}

function addressOf(c: Context): string {
  return (c.env as Bindings | undefined)?.requestContext?.http?.sourceIp ?? 'local'
}
