// What one question to the API is: a value that the server mounts, the clients call and OpenAPI describes.
import type * as v from 'valibot'
import type { RefusalCode } from './errors'

export type Method = 'GET' | 'PUT' | 'POST' | 'DELETE'

/** Who may ask at all. Whether this one may is a rule of the feature. */
export type Audience = 'anyone' | 'member' | 'operator'

// biome-ignore lint/suspicious/noExplicitAny: an object schema of any shape; the generics below keep the shape
type ObjectSchema = v.GenericSchema<any, Record<string, unknown>>

export interface Endpoint<
  Input extends ObjectSchema = ObjectSchema,
  Output extends v.GenericSchema = v.GenericSchema,
> {
  /** Verb and noun, unique in the API; also the OpenAPI operationId. */
  readonly name: string
  /** One sentence for the reader of the API description. */
  readonly summary: string
  readonly method: Method
  /** Parameters in braces are fields of the input and hold opaque ids only: `/plots/{plotId}`. */
  readonly path: `/${string}`
  readonly audience: Audience
  /** Path parameters and the query (GET, DELETE) or body (PUT, POST) together, as one flat object. */
  readonly input: Input
  /** An allow-list as well: fields that are not named here never leave the server. */
  readonly output: Output
  /** Codes beyond the general ones that this endpoint may answer with; each has a test that provokes it. */
  readonly refusals: readonly RefusalCode[]
  /** Calls a minute for one member, or one address where nobody is signed in; absent where seats limit it already. */
  readonly perMinute?: number
}

export type InputOf<E extends Endpoint> = v.InferOutput<E['input']>
export type CallerInputOf<E extends Endpoint> = v.InferInput<E['input']>
export type OutputOf<E extends Endpoint> = v.InferOutput<E['output']>

/** Declares an endpoint; the value is its own type. */
export function endpoint<I extends ObjectSchema, O extends v.GenericSchema>(
  declaration: Endpoint<I, O>,
): Endpoint<I, O> {
  return declaration
}
