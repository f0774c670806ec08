// Where the bucket is and who asks there: one signed request to S3, and its answer.
import { AwsClient } from 'aws4fetch'

export interface Place {
  /** Address of the bucket, without a slash at its end. */
  readonly url: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  /** The clock requests are signed by; the machine's own without one. */
  readonly nowMs?: () => number
}

/** The place the Lambda environment names. A stand-in on a desk has one host for all buckets, so the bucket stands in the path. */
export function placeHere(bucket: string, env: Record<string, string | undefined> = process.env): Place {
  const region = env.AWS_REGION ?? ''
  const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'
  const standIn = env.AWS_ENDPOINT_URL_S3
  return {
    url: standIn === undefined ? `https://${bucket}.s3.${region}.${suffix}` : `${standIn}/${bucket}`,
    region,
    accessKeyId: env.AWS_ACCESS_KEY_ID ?? '',
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '',
    ...(env.AWS_SESSION_TOKEN ? { sessionToken: env.AWS_SESSION_TOKEN } : {}),
  }
}

interface Asked {
  readonly method: 'GET' | 'PUT' | 'DELETE'
  readonly headers?: Record<string, string>
  readonly body?: Uint8Array
  /** Statuses beside success that are an answer, not a failure. */
  readonly expected?: readonly number[]
}

/** A failure says its status and S3's own words. Busy answers are asked again three times. */
export type AskBucket = (path: string, asked: Asked) => Promise<Response>

export function openPlace(place: Place): AskBucket {
  const { url, region, accessKeyId, secretAccessKey, sessionToken, nowMs } = place
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === undefined ? {} : { sessionToken }),
    region,
    service: 's3',
    retries: 3,
  })
  return async (path, { method, headers = {}, body, expected = [] }) => {
    const answer = await client.fetch(url + path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: new Uint8Array(body) }),
      ...(nowMs === undefined ? {} : { aws: { datetime: stampOf(new Date(nowMs())) } }),
    })
    if (answer.ok || expected.includes(answer.status)) return answer
    throw new Error(
      `S3 answers ${answer.status} to ${method} ${path}: ${(await answer.text()).slice(0, 300)}`,
    )
  }
}

/** A moment as AWS writes it: `20261124T032000Z`. */
export function stampOf(moment: Date): string {
  return moment.toISOString().replace(/[:-]|\.\d{3}/g, '')
}

/** A key as it stands in a path. */
export function pathOf(key: string): string {
  return `/${key.split('/').map(encodeURIComponent).join('/')}`
}
