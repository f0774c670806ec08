// The few XML documents of S3's answers.

const head = '<?xml version="1.0" encoding="UTF-8"?>'

export function errorXml(code: string, resource: string): string {
  return `${head}<Error><Code>${code}</Code><Message>${code}</Message><Resource>${escaped(resource)}</Resource></Error>`
}

export function listed(bucket: string, prefix: string, keys: readonly string[]): string {
  const contents = keys.map((key) => `<Contents><Key>${escaped(key)}</Key></Contents>`).join('')
  return `${head}<ListBucketResult><Name>${bucket}</Name><Prefix>${escaped(prefix)}</Prefix><KeyCount>${keys.length}</KeyCount><IsTruncated>false</IsTruncated>${contents}</ListBucketResult>`
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
