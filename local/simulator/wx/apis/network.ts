// wx.request, wx.uploadFile, wx.downloadFile: https only, listed hosts only, every status a success.
import { ApiFailure, type Apis, type Services, type Task } from '../api'
import { freshPath, temporaryFolder } from '../files'
import { type HttpRequest, NoAnswer, timeoutOf, whyNotSent } from '../http'
import { decodeUtf8, formBody, requestBody, withQuery } from '../http-body'

interface RequestOptions {
  url: string
  method?: string
  data?: unknown
  header?: Record<string, string>
  dataType?: string
  responseType?: string
  timeout?: number
}

interface UploadOptions {
  url: string
  filePath: string
  name: string
  header?: Record<string, string>
  formData?: Record<string, unknown>
  timeout?: number
}

interface DownloadOptions {
  url: string
  filePath?: string
  header?: Record<string, string>
  timeout?: number
}

export function networkApis({ phone, journal }: Services): Apis {
  const send = async (api: string, asked: Omit<HttpRequest, 'signal'>, { signal }: Task) => {
    const request = { ...asked, url: phone.network.nameOf(asked.url) }
    const refusal = whyNotSent(request.url, phone.network.allowedHosts)
    if (refusal !== undefined) {
      journal.warnings.push({ where: `wx.${api}`, message: refusal })
      throw new ApiFailure(refusal)
    }
    if (signal.aborted) throw new ApiFailure('abort')
    try {
      return await phone.network.send({ ...request, signal })
    } catch (cause) {
      throw cause instanceof NoAnswer ? new ApiFailure(cause.message) : cause
    }
  }
  return {
    tasks: {
      async request(options: RequestOptions, task: Task) {
        const method = (options.method ?? 'GET').toUpperCase()
        const headers = lowerCase({ 'content-type': 'application/json', ...options.header })
        const inQuery = method === 'GET' || method === 'HEAD'
        const url = inQuery ? withQuery(options.url, options.data) : options.url
        const body = inQuery ? undefined : requestBody(options.data, headers['content-type'] ?? '')
        const timeoutMs = timeoutOf(options.timeout)
        const answer = await send(
          'request',
          { url, method, headers, timeoutMs, ...(body !== undefined && { body }) },
          task,
        )
        return {
          statusCode: answer.statusCode,
          header: answer.headers,
          cookies: [],
          data: dataOf(answer.body, options),
        }
      },
      async uploadFile(options: UploadOptions, task: Task) {
        const file = phone.files.read(options.filePath)
        if (file === undefined) throw new ApiFailure('file not found')
        // A browser does not say how far a body is: the phone hears of the beginning and the end.
        task.progress(0, 0, file.bytes.length)
        const { body, contentType } = formBody(options.formData ?? {}, { ...file, field: options.name })
        const answer = await send(
          'uploadFile',
          {
            url: options.url,
            method: 'POST',
            headers: { ...lowerCase(options.header ?? {}), 'content-type': contentType },
            body,
            timeoutMs: timeoutOf(options.timeout),
          },
          task,
        )
        task.progress(100, body.length, body.length)
        return { statusCode: answer.statusCode, header: answer.headers, data: decodeUtf8(answer.body) }
      },
      async downloadFile(options: DownloadOptions, task: Task) {
        const { url, header = {} } = options
        const timeoutMs = timeoutOf(options.timeout)
        const answer = await send('downloadFile', { url, method: 'GET', headers: header, timeoutMs }, task)
        const contentType = answer.headers['content-type'] ?? 'application/octet-stream'
        const path = options.filePath ?? freshPath(temporaryFolder, contentType)
        phone.files.write(path, { bytes: answer.body, contentType })
        task.progress(100, answer.body.length, answer.body.length)
        return { statusCode: answer.statusCode, tempFilePath: path, filePath: path, header: answer.headers }
      },
    },
  }
}

function dataOf(body: Uint8Array, { responseType, dataType }: RequestOptions): unknown {
  if (responseType === 'arraybuffer') return body.slice().buffer
  const text = decodeUtf8(body)
  if (dataType !== undefined && dataType !== 'json') return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const lowerCase = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
