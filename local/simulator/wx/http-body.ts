// Bodies of requests: JSON, forms, queries and multipart, as WeChat builds them.

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export const decodeUtf8 = (bytes: Uint8Array): string => decoder.decode(bytes)

/** A POST body: text stays, an object becomes JSON or a form as the content type asks. */
export function requestBody(data: unknown, contentType: string): string | Uint8Array | undefined {
  if (data === undefined || data === null) return undefined
  if (typeof data === 'string') return data
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  if (Object.prototype.toString.call(data) === '[object ArrayBuffer]')
    return new Uint8Array(data as ArrayBuffer)
  if (contentType.includes('x-www-form-urlencoded')) return queryText(data)
  return JSON.stringify(data)
}

/** For GET, WeChat puts an object's fields into the query. */
export function withQuery(url: string, data: unknown): string {
  if (data === undefined || data === null || typeof data !== 'object') return url
  const query = queryText(data)
  if (query === '') return url
  return `${url}${url.includes('?') ? '&' : '?'}${query}`
}

const queryText = (data: object): string =>
  Object.entries(data)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&')

interface FormFile {
  readonly field: string
  readonly bytes: Uint8Array
  readonly contentType: string
}

/** multipart/form-data with the plain fields first and the file last, the order S3 needs. */
export function formBody(
  fields: Readonly<Record<string, unknown>>,
  file: FormFile,
): { readonly body: Uint8Array; readonly contentType: string } {
  const boundary = `----phone${Date.now().toString(36)}`
  const part = (disposition: string, rest = '') =>
    `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n${rest}\r\n`
  const head = Object.entries(fields)
    .map(([name, value]) => `${part(`name="${name}"`)}${String(value)}\r\n`)
    .join('')
  const fileHead = part(`name="${file.field}"; filename="file"`, `Content-Type: ${file.contentType}\r\n`)
  const before = encoder.encode(head + fileHead)
  const after = encoder.encode(`\r\n--${boundary}--\r\n`)
  const body = new Uint8Array(before.length + file.bytes.length + after.length)
  body.set(before)
  body.set(file.bytes, before.length)
  body.set(after, before.length + file.bytes.length)
  return { body, contentType: `multipart/form-data; boundary=${boundary}` }
}
