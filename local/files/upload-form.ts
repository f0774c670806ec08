// A browser-style upload: a multipart form whose last field is the file.
import { checkPolicy } from './post-policy'
import { Refusal } from './refusal'
import type { StoredObject } from './store'

export interface Upload {
  readonly key: string
  readonly object: StoredObject
  /** What the form asked to be answered with. */
  readonly status: 200 | 201 | 204
}

/** Throws a Refusal when the form is not one, or its policy does not allow it. */
export async function readUpload(request: Request, bucket: string, nowMs: number): Promise<Upload> {
  const form = await request.formData().catch(() => {
    throw new Refusal('MalformedPOSTRequest', 'the body is not multipart/form-data')
  })
  const fields = new Map([['bucket', bucket]])
  for (const [name, value] of form) {
    // What follows the file is ignored, as S3 does.
    if (name === 'file') return accept(value, fields, nowMs)
    fields.set(name.toLowerCase(), String(value))
  }
  throw new Refusal('MalformedPOSTRequest', 'the form has no file')
}

async function accept(file: FormDataEntryValue, fields: Map<string, string>, nowMs: number): Promise<Upload> {
  const blob = typeof file === 'string' ? new File([file], '') : file
  const bytes = Buffer.from(await blob.arrayBuffer())
  checkPolicy({ fields, fileBytes: bytes.length }, nowMs)
  // biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own name for the file's name.
  const key = (fields.get('key') ?? '').replaceAll('${filename}', blob.name)
  if (key === '') throw new Refusal('MalformedPOSTRequest', 'the form has no key')
  const asked = Number(fields.get('success_action_status'))
  const status = asked === 200 || asked === 201 ? asked : 204
  return { key, object: { bytes, type: fields.get('content-type') ?? 'binary/octet-stream' }, status }
}
