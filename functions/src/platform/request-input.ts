// One flat, checked input out of a request's path, query and body; what is wrong is named by its field.
import type { Endpoint } from '@ngo2/shared/contract/endpoint'
import type { Context } from 'hono'
import * as v from 'valibot'
import { AppError } from './app-error'

/** The parsed input of this endpoint; refuses with `request.invalid` and the field. */
export async function inputOf(endpoint: Endpoint, c: Context): Promise<Record<string, unknown>> {
  const hasBody = endpoint.method === 'PUT' || endpoint.method === 'POST'
  const sent = hasBody ? await bodyOf(c) : c.req.query()
  // The path names the thing; a body cannot rename it.
  const parsed = v.safeParse(endpoint.input, { ...sent, ...c.req.param() }, { abortEarly: true })
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  const field = v.getDotPath(issue)
  throw new AppError('request.invalid', issue.message, field === null ? {} : { field })
}

async function bodyOf(c: Context): Promise<Record<string, unknown>> {
  const raw = await c.req.text()
  if (raw === '') return {}
  try {
    const body: unknown = JSON.parse(raw)
    if (typeof body === 'object' && body !== null && !Array.isArray(body))
      return body as Record<string, unknown>
  } catch {
    // Said below: both faults have the same remedy.
  }
  throw new AppError('request.invalid', 'the body must be a JSON object')
}
