// The few XML documents of S3's answers.

const head = '<?xml version="1.0" encoding="UTF-8"?>'

export function errorXml(code: string, message: string, resource: string): string {
  return `${head}<Error><Code>${code}</Code><Message>${escaped(message)}</Message><Resource>${escaped(resource)}</Resource></Error>`
}

export interface ListPage {
  readonly bucket: string
  readonly prefix: string
  readonly keys: readonly string[]
  /** The token of the next page; nothing on the last. */
  readonly next: string | undefined
}

export function listed({ bucket, prefix, keys, next }: ListPage): string {
  const contents = keys.map((key) => `<Contents><Key>${escaped(key)}</Key></Contents>`).join('')
  const more = next === undefined ? '' : `<NextContinuationToken>${escaped(next)}</NextContinuationToken>`
  return `${head}<ListBucketResult><Name>${bucket}</Name><Prefix>${escaped(prefix)}</Prefix><KeyCount>${keys.length}</KeyCount><IsTruncated>${next !== undefined}</IsTruncated>${more}${contents}</ListBucketResult>`
}

export function copied(etag: string): string {
  return `${head}<CopyObjectResult><ETag>${escaped(etag)}</ETag></CopyObjectResult>`
}

export function deleted(): string {
  return `${head}<DeleteResult/>`
}

/** Keys of a DeleteObjects request. */
export function namesToDelete(request: string): string[] {
  return [...request.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) => unescaped(key))
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

function unescaped(text: string): string {
  const characters = Object.entries(entities)
  return text.replace(/&\w+;/g, (entity) => characters.find(([, name]) => name === entity)?.[0] ?? entity)
}
