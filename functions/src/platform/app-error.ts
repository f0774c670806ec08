// The one error that is expected: a refusal on its way to the caller.
import type { RefusalCode } from '@ngo2/shared/contract/errors'

interface Detail {
  readonly field?: string
  readonly retryAfterS?: number
}

/** Thrown by actions only. Anything else that is thrown is a bug and becomes a 500 with nothing in it. */
export class AppError extends Error {
  readonly code: RefusalCode
  readonly detail: Detail

  /** `message` is for developers; clients have their own words for the code. */
  constructor(code: RefusalCode, message: string, detail: Detail = {}) {
    super(message)
    this.name = 'AppError'
    this.code = code
    this.detail = detail
  }
}
