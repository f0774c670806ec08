// Where the browser finds a picture that the mini-program names.
import type { Files } from '../../wx/files'
import { internetName, throughServer } from '../device/network'

export interface PictureParts {
  readonly files: Files
  /** Paths of the package. */
  readonly packageFiles: ReadonlySet<string>
  readonly hosts: Readonly<Record<string, string>>
}

/** Undefined when there is no such file, or nobody stands in for its host. */
export function createPictureUrl({
  files,
  packageFiles,
  hosts,
}: PictureParts): (src: string) => string | undefined {
  const objectUrls = new Map<string, string>()
  return (named) => {
    const src = internetName(named, hosts)
    if (src.startsWith('data:') || src.startsWith('blob:')) return src
    if (src.startsWith('https://')) {
      return new URL(src).host in hosts ? throughServer(src) : undefined
    }
    const file = files.read(src)
    if (file !== undefined) {
      const known = objectUrls.get(src)
      if (known !== undefined) return known
      const url = URL.createObjectURL(new Blob([file.bytes.slice()], { type: file.contentType }))
      objectUrls.set(src, url)
      return url
    }
    const path = src.replace(/^\//, '')
    return packageFiles.has(path) ? `/package/${path}` : undefined
  }
}
