// S3's errors by the names and statuses AWS documents.

export const statuses = {
  AccessDenied: 403,
  AuthorizationQueryParametersError: 400,
  EntityTooLarge: 400,
  EntityTooSmall: 400,
  InvalidAccessKeyId: 403,
  InvalidRange: 416,
  KeyTooLongError: 400,
  MalformedPOSTRequest: 400,
  NoSuchKey: 404,
  NotImplemented: 501,
  PreconditionFailed: 412,
  RequestTimeTooSkewed: 403,
  SignatureDoesNotMatch: 403,
  XAmzContentSHA256Mismatch: 400,
} as const
export type Code = keyof typeof statuses

/** What was refused and why; thrown anywhere, answered as XML. */
export class Refusal extends Error {
  readonly code: Code

  constructor(code: Code, message: string = code) {
    super(message)
    this.code = code
  }
}
