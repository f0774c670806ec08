// The mini-program's files: temporary ones that die with a cold start and saved ones that do not.

export interface PickedFile {
  readonly bytes: Uint8Array
  readonly contentType: string
  readonly width: number
  readonly height: number
}

export interface StoredFile {
  readonly bytes: Uint8Array
  readonly contentType: string
}

export interface Files {
  read(path: string): StoredFile | undefined
  write(path: string, file: StoredFile): void
  remove(path: string): void
  /** Paths that start so. */
  list(prefix: string): readonly string[]
}

export const temporaryFolder = 'wxfile://tmp_'
export const userFolder = 'wxfile://usr'
export const savedFolder = 'wxfile://store_'

let named = 0

/** A new path in a folder, with the extension of its type. */
export function freshPath(folder: string, contentType: string): string {
  named += 1
  const extension = contentType.replace(/^.*\//, '').replace('jpeg', 'jpg').replace(/\+.*$/, '')
  return `${folder}${Date.now().toString(36)}${named}.${extension}`
}
