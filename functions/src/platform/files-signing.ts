// Permissions somebody else may use: a form that lets one file in, and an address that lets one out.
import { createHmac } from 'node:crypto'
import { AwsV4Signer } from 'aws4fetch'
import { type Place, pathOf, stampOf } from './files-place'

export interface FormWanted {
  readonly key: string
  readonly now: Date
  readonly expiresAt: Date
  readonly maxBytes: number
}

export interface Form {
  readonly url: string
  /** Fields that stand before the field `file`. */
  readonly fields: Record<string, string>
}

/**
 * A browser-style upload (docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html): this key, at
 * most so many bytes, until then. What comes is kept as bytes without a type, so that no browser ever runs it.
 */
export function signForm(place: Place, { key, now, expiresAt, maxBytes }: FormWanted): Form {
  const stamp = stampOf(now)
  const scope = [stamp.slice(0, 8), place.region, 's3', 'aws4_request']
  const fields: Record<string, string> = {
    key,
    'content-type': 'application/octet-stream',
    success_action_status: '201',
    'x-amz-algorithm': 'AWS4-HMAC-SHA256',
    'x-amz-credential': [place.accessKeyId, ...scope].join('/'),
    'x-amz-date': stamp,
    ...(place.sessionToken === undefined ? {} : { 'x-amz-security-token': place.sessionToken }),
  }
  const conditions = [
    ['content-length-range', 1, maxBytes],
    ...Object.entries(fields).map(([name, value]) => ({ [name]: value })),
  ]
  const policy = Buffer.from(JSON.stringify({ expiration: expiresAt.toISOString(), conditions })).toString(
    'base64',
  )
  const hmac = (secret: Buffer, text: string) => createHmac('sha256', secret).update(text).digest()
  const secret = scope.reduce(hmac, Buffer.from(`AWS4${place.secretAccessKey}`))
  return {
    url: place.url,
    fields: { ...fields, policy, 'x-amz-signature': hmac(secret, policy).toString('hex') },
  }
}

export interface AddressWanted {
  readonly key: string
  readonly now: Date
  readonly expiresAt: Date
  /** The type it is answered with; what is not a picture is offered for keeping instead of being opened. */
  readonly contentType: string
}

/** An address that answers this object to anybody, until then. */
export async function signAddress(place: Place, wanted: AddressWanted): Promise<string> {
  const { key, now, expiresAt, contentType } = wanted
  const address = new URL(place.url + pathOf(key))
  const disposition = contentType.startsWith('image/') ? 'inline' : 'attachment'
  address.searchParams.set('response-content-type', contentType)
  address.searchParams.set('response-content-disposition', disposition)
  address.searchParams.set('X-Amz-Expires', String(Math.ceil((expiresAt.getTime() - now.getTime()) / 1000)))
  const { region, accessKeyId, secretAccessKey, sessionToken } = place
  const signer = new AwsV4Signer({
    method: 'GET',
    url: address.href,
    region,
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === undefined ? {} : { sessionToken }),
    service: 's3',
    datetime: stampOf(now),
    signQuery: true,
  })
  return (await signer.sign()).url.href
}
