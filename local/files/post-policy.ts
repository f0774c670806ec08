// The policy of a browser-style upload: what the server that signed it lets the phone send.
import * as v from 'valibot'
import { knownScope } from './check-request'
import { Refusal } from './refusal'
import { isSignatureOf } from './signature'

const Policy = v.object({
  expiration: v.pipe(v.string(), v.isoTimestamp()),
  conditions: v.array(
    v.union([
      v.tuple([v.literal('content-length-range'), v.number(), v.number()]),
      v.tuple([v.picklist(['eq', 'starts-with']), v.string(), v.string()]),
      v.record(v.string(), v.string()),
    ]),
  ),
})
type Condition = v.InferOutput<typeof Policy>['conditions'][number]

export interface Form {
  /** All fields before the file by their names in lower case, and `bucket`. */
  readonly fields: ReadonlyMap<string, string>
  readonly fileBytes: number
}

/** Fields a policy need not name. */
const free = ['policy', 'x-amz-signature', 'bucket', 'file']

/** Throws a Refusal: not signed by us, out of date, a condition not met, or a field no condition allows. */
export function checkPolicy({ fields, fileBytes }: Form, nowMs: number): void {
  const field = (name: string) => fields.get(name) ?? ''
  const scope = knownScope(field('x-amz-credential'))
  if (!isSignatureOf(field('policy'), scope, field('x-amz-signature')))
    throw new Refusal('SignatureDoesNotMatch')
  const policy = read(field('policy'))
  if (Date.parse(policy.expiration) <= nowMs) throw against('Policy expired.')
  const named = new Set(free)
  for (const condition of policy.conditions) {
    if (!Array.isArray(condition)) {
      for (const [name, value] of Object.entries(condition)) {
        named.add(name.toLowerCase())
        if (field(name.toLowerCase()) !== value) throw unmet(condition)
      }
    } else if (condition[0] === 'content-length-range') checkSize(fileBytes, condition[1], condition[2])
    else {
      const [how, variable, value] = condition
      const name = variable.replace(/^\$/, '').toLowerCase()
      named.add(name)
      const met = how === 'eq' ? field(name) === value : field(name).startsWith(value)
      if (!met) throw unmet(condition)
    }
  }
  const extra = [...fields.keys()].filter((name) => !named.has(name) && !name.startsWith('x-ignore-'))
  if (extra.length > 0) throw against(`Extra input fields: ${extra.join(', ')}`)
}

function read(base64: string): v.InferOutput<typeof Policy> {
  const text = Buffer.from(base64, 'base64').toString()
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Policy), text)
  if (!parsed.success) throw against('Invalid JSON.')
  return parsed.output
}

function checkSize(bytes: number, fewest: number, most: number): void {
  if (bytes < fewest) throw new Refusal('EntityTooSmall', `${bytes} bytes; at least ${fewest} are allowed`)
  if (bytes > most) throw new Refusal('EntityTooLarge', `${bytes} bytes; at most ${most} are allowed`)
}

const unmet = (condition: Condition) => against(`Policy Condition failed: ${JSON.stringify(condition)}`)
const against = (why: string) => new Refusal('AccessDenied', `Invalid according to Policy: ${why}`)
