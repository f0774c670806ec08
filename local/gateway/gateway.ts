// Stands in for API Gateway: HTTP in front, the real Lambda handler behind.
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import { lambdaContext } from '../lambda-context'
import { type Listening, listen } from '../listen'
import { eventOf } from './event'

export type ApiHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>

/** The gateway's own limits: 10 MB a request, 30 s for an answer. */
const bodyMaxBytes = 10 * 1024 * 1024
const timeoutMs = 30_000

/** Serves a handler at this port, or at a free one. */
export function startGateway(handler: ApiHandler, port = 0): Promise<Listening> {
  const server = createServer((request, response) => {
    answer(handler, request, response).catch((error: unknown) => {
      console.error(error)
      refuse(response, 500, 'Internal Server Error')
    })
  })
  return listen(server, port)
}

async function answer(
  handler: ApiHandler,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await bodyOf(request)
  if (body === undefined) return refuse(response, 413, 'Request Entity Too Large')
  const event = eventOf(request, body, randomUUID())
  if (event === undefined) return refuse(response, 400, 'Bad Request')
  const result = await Promise.race([handler(event, lambdaContext('api', timeoutMs)), timedOut()])
  if (result === undefined) return refuse(response, 503, 'Service Unavailable')
  const bytes = Buffer.from(result.body ?? '', result.isBase64Encoded ? 'base64' : 'utf8')
  const headers = Object.entries(result.headers ?? {}).map(([name, value]) => [name, String(value)])
  response.writeHead(result.statusCode ?? 200, {
    ...Object.fromEntries(headers),
    'content-length': bytes.length,
  })
  response.end(bytes)
}

/** The whole body; nothing where it is larger than the gateway takes. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size <= bodyMaxBytes) parts.push(part)
  }
  return size > bodyMaxBytes ? undefined : Buffer.concat(parts)
}

function timedOut(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), timeoutMs).unref()
  })
}

function refuse(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent) return
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ message }))
}
