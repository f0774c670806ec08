// Every way an answer can say no: the codes, their HTTP status, and the one body they travel in.
import * as v from 'valibot'

/** Codes any endpoint may answer with; no code is ever renamed. */
export const generalCodes = {
  'request.invalid': 400,
  'auth.required': 401,
  'auth.forbidden': 403,
  'resource.missing': 404,
  'resource.conflict': 409,
  'rate.limited': 429,
  'service.failed': 500,
} as const

export type GeneralCode = keyof typeof generalCodes
/** A rule of one feature that said no, e.g. `trees.cell_taken`; always status 409. */
export type RuleCode = `${string}.${string}`
export type RefusalCode = GeneralCode | RuleCode

/** HTTP status of a code: the general ones have their own, a feature's rule is always a conflict. */
export function statusOf(code: RefusalCode): number {
  return code in generalCodes ? generalCodes[code as GeneralCode] : 409
}

/** The body of every answer that is not a success. */
export const ErrorBody = v.object({
  error: v.object({
    code: v.string(),
    /** For developers; clients show their own words for the code. */
    message: v.string(),
    /** Dotted path of the input field that was not understood, e.g. `answers.T11`. */
    field: v.optional(v.string()),
    /** Seconds until asking again makes sense, with `rate.limited`. */
    retryAfterS: v.optional(v.number()),
  }),
  requestId: v.string(),
})
export type ErrorBody = v.InferOutput<typeof ErrorBody>
export type Refusal = ErrorBody['error']

/** A pure rule's answer: yes, or the code that says why not. */
export type Decision<Code extends RefusalCode = RefusalCode> = { ok: true } | { ok: false; refusal: Code }
export const allowed: { ok: true } = { ok: true }
export function refused<Code extends RefusalCode>(refusal: Code): { ok: false; refusal: Code } {
  return { ok: false, refusal }
}
