// Where the stack is packaged and checked for: a region of China and one of the rest of the world.

export interface Region {
  readonly name: string
  /** AWS China: another partition, fewer services. */
  readonly china: boolean
  readonly architecture: 'x86_64' | 'arm64'
}

export const regions: readonly Region[] = [
  { name: 'cn-north-1', china: true, architecture: 'x86_64' },
  { name: 'ap-southeast-1', china: false, architecture: 'arm64' },
]
