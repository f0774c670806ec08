// The API described for other people's programs: OpenAPI 3.1 from the endpoints' own schemas.
import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import type { Endpoint } from './endpoint'
import { ErrorBody, generalCodes, statusOf } from './errors'

type Json = Record<string, unknown>

/** An OpenAPI 3.1 document of these endpoints. */
export function openApiOf(endpoints: readonly Endpoint[]): Json {
  const paths: Record<string, Json> = {}
  for (const endpoint of endpoints) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method.toLowerCase()]: operationOf(endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: { title: '公益2.0 NGO 2.0', version: '1' },
    paths,
    components: {
      schemas: { Error: schemaOf(ErrorBody) },
      securitySchemes: { session: { type: 'http', scheme: 'bearer' } },
    },
  }
}

function operationOf(endpoint: Endpoint): Json {
  const input = schemaOf(endpoint.input) as { properties?: Record<string, Json>; required?: string[] }
  const inPath = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const rest = Object.entries(input.properties ?? {}).filter(([name]) => !inPath.includes(name))
  const hasBody = endpoint.method === 'PUT' || endpoint.method === 'POST'
  const parameter = (where: 'path' | 'query') => (name: string) => ({
    name,
    in: where,
    required: where === 'path' || (input.required ?? []).includes(name),
    schema: input.properties?.[name] ?? {},
  })
  return {
    operationId: endpoint.name,
    summary: endpoint.summary,
    ...(endpoint.audience === 'anyone' ? {} : { security: [{ session: [] }] }),
    parameters: [
      ...inPath.map(parameter('path')),
      ...(hasBody ? [] : rest.map(([name]) => parameter('query')(name))),
    ],
    ...(hasBody ? { requestBody: bodyOf(rest, input.required ?? []) } : {}),
    responses: { 200: answer('OK', schemaOf(endpoint.output)), ...refusalsOf(endpoint) },
  }
}

function bodyOf(fields: [string, Json][], required: string[]): Json {
  const names = fields.map(([name]) => name)
  return answer('input', {
    type: 'object',
    properties: Object.fromEntries(fields),
    required: required.filter((name) => names.includes(name)),
  })
}

function refusalsOf(endpoint: Endpoint): Json {
  const byStatus = new Map<number, string[]>()
  for (const code of [...Object.keys(generalCodes), ...endpoint.refusals]) {
    const status = statusOf(code as keyof typeof generalCodes)
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  const error = { $ref: '#/components/schemas/Error' }
  return Object.fromEntries([...byStatus].map(([status, codes]) => [status, answer(codes.join(' '), error)]))
}

function answer(description: string, schema: Json): Json {
  return { description, content: { 'application/json': { schema } } }
}

function schemaOf(schema: v.GenericSchema): Json {
  // Transformations and branded ids have no JSON Schema of their own: the shape on the wire is what is described.
  return toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }) as Json
}
