// WeChat's errors by their numbers, in WeChat's words.

const messages = {
  40001: 'invalid credential, access_token is invalid or not latest',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40004: 'invalid media type',
  40013: 'invalid appid',
  40029: 'invalid code',
  40037: 'invalid template_id',
  40066: 'invalid url',
  40097: 'invalid args',
  40125: 'invalid appsecret',
  40129: 'invalid scene',
  40163: 'code been used',
  40169: 'invalid length for scene, or the data is not json string',
  40226: 'code blocked',
  41001: 'access_token missing',
  41030: 'invalid page',
  42001: 'access_token expired',
  43001: 'require GET method',
  43002: 'require POST method',
  43101: 'user refuse to accept the msg',
  44002: 'empty post data',
  44991: 'reach max api minute quota limit',
  45002: 'content size out of limit',
  45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit, must slower, retry next minute',
  45168: 'the content has sensitive words',
  47001: 'data format error',
  47003: 'argument invalid',
  61010: 'user access record timeout',
  87007: 'session_key is not existed or expired',
  87008: 'invalid sig_method',
  87009: 'invalid signature',
  87020: 'repeated request',
} as const
export type ErrorCode = keyof typeof messages

/** Thrown by any address; answered with status 200, as WeChat does. */
export class Refused extends Error {
  readonly errcode: ErrorCode

  /** `detail` says which field, where WeChat's own words do not. */
  constructor(errcode: ErrorCode, detail?: string) {
    super(detail === undefined ? messages[errcode] : `${messages[errcode]}: ${detail}`)
    this.errcode = errcode
  }
}
