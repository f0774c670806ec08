// A GET as API Gateway's HTTP API hands it to a function (payload 2.0).

export function eventOf(address: string) {
  const [rawPath = '', rawQueryString = ''] = address.split('?')
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers: { host: 'api.test' },
    body: null,
    isBase64Encoded: false,
    requestContext: {
      accountId: '0',
      apiId: 'test',
      authentication: null,
      authorizer: {},
      domainName: 'api.test',
      domainPrefix: 'api',
      requestId: 'test',
      routeKey: '$default',
      stage: '$default',
      time: '24/Nov/2026:03:00:00 +0000',
      timeEpoch: 1_795_489_200_000,
      http: { method: 'GET', path: rawPath, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
    },
  }
}
