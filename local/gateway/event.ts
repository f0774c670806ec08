// An HTTP request as API Gateway's HTTP API hands it to a function (payload format 2.0).
import type { IncomingMessage } from 'node:http'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'

/** The event; nothing where the path cannot be decoded, which the gateway refuses by itself. */
export function eventOf(
  request: IncomingMessage,
  body: Buffer,
  requestId: string,
): APIGatewayProxyEventV2 | undefined {
  const [path = '/', ...query] = (request.url ?? '/').split('?')
  const rawPath = decoded(path)
  if (rawPath === undefined) return undefined
  const rawQueryString = query.join('?')
  const headers = headersOf(request)
  const text = isText(headers['content-type'])
  const method = request.method ?? 'GET'
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers,
    ...(rawQueryString === '' ? {} : { queryStringParameters: queryOf(rawQueryString) }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: headers.host ?? 'localhost',
      domainPrefix: 'local',
      requestId,
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
      http: {
        method,
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: headers['user-agent'] ?? '',
      },
    },
    ...(body.length > 0 ? { body: body.toString(text ? 'utf8' : 'base64') } : {}),
    isBase64Encoded: body.length > 0 && !text,
  }
}

/** The real gateway hands the path over decoded. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/** Lower case; the same header twice is one with a comma. */
function headersOf(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {}
  for (let at = 0; at < request.rawHeaders.length; at += 2) {
    const name = (request.rawHeaders[at] ?? '').toLowerCase()
    const value = request.rawHeaders[at + 1] ?? ''
    headers[name] = name in headers ? `${headers[name]},${value}` : value
  }
  return headers
}

function queryOf(raw: string): Record<string, string> {
  const query: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(raw)) {
    query[name] = name in query ? `${query[name]},${value}` : value
  }
  return query
}

function isText(type: string | undefined): boolean {
  return (
    type !== undefined && /^(text\/|application\/(json|javascript|xml|x-www-form-urlencoded))/i.test(type)
  )
}
