// The easy part of the file system: reading, writing, keeping and removing whole files.
import { ApiFailure, type Apis, type Services } from '../api'
import { type Files, freshPath, savedFolder, userFolder } from '../files'
import { decodeUtf8 } from '../http-body'

export function fileApis({ phone, journal, life }: Services): Apis {
  const { files } = phone
  const found = (path: string) => {
    const file = files.read(path)
    if (file === undefined) throw new ApiFailure(`no such file or directory ${path}`)
    return file
  }
  const save = (from: string, to: string | undefined): string => {
    const file = found(from)
    const path = to ?? freshPath(savedFolder, file.contentType)
    files.write(path, file)
    files.remove(from)
    return path
  }
  const read = (path: string, encoding?: string): unknown => {
    const { bytes } = found(path)
    if (encoding === undefined) return bytes.slice().buffer
    if (encoding === 'utf8' || encoding === 'utf-8') return decodeUtf8(bytes)
    if (encoding === 'base64') return btoa(String.fromCharCode(...bytes))
    throw new ApiFailure(`encoding "${encoding}" is not supported by the simulator`)
  }
  const write = (path: string, data: unknown): void => {
    if (!path.startsWith(userFolder)) throw new ApiFailure(`permission denied, open ${path}`)
    files.write(path, { bytes: bytesOf(data), contentType: 'application/octet-stream' })
  }
  const remove = (path: string): void => {
    found(path)
    files.remove(path)
  }
  const manager = {
    readFileSync: read,
    writeFileSync: write,
    unlinkSync: remove,
    accessSync: (path: string) => void found(path),
    saveFileSync: save,
    readFile: told('readFile', (o: FileOptions) => ({ data: read(o.filePath, o.encoding) })),
    writeFile: told('writeFile', (o: FileOptions) => write(o.filePath, o.data)),
    unlink: told('unlink', (o: FileOptions) => remove(o.filePath)),
    access: told('access', (o: FileOptions) => void found(o.path)),
    saveFile: told('saveFile', (o: FileOptions) => ({ savedFilePath: save(o.tempFilePath, o.filePath) })),
    removeSavedFile: told('removeSavedFile', (o: FileOptions) => remove(o.filePath)),
    getFileInfo: told('getFileInfo', (o: FileOptions) => ({ size: found(o.filePath).bytes.length })),
    getSavedFileList: told('getSavedFileList', () => ({ fileList: savedFiles(files) })),
  }
  // The file manager always answers by callbacks, never by a promise.
  function told(name: string, act: (options: FileOptions) => unknown) {
    return (options: FileOptions) => {
      const finish = (result: object, way: 'success' | 'fail') =>
        life.safely(`FileSystemManager.${name}`, () => {
          options[way]?.(result)
          options.complete?.(result)
        })
      void Promise.resolve().then(() => {
        try {
          finish({ errMsg: `${name}:ok`, ...(act(options) as object | undefined) }, 'success')
        } catch (failure) {
          finish({ errMsg: `${name}:fail ${(failure as Error).message}` }, 'fail')
        }
      })
    }
  }
  return {
    direct: { getFileSystemManager: () => loudAbout(manager, journal) },
    answering: {
      saveFile: (o: FileOptions) => ({ savedFilePath: save(o.tempFilePath, o.filePath) }),
      removeSavedFile: (o: FileOptions) => remove(o.filePath),
      getSavedFileList: () => ({ fileList: savedFiles(files) }),
      getFileInfo: (o: FileOptions) => ({ size: found(o.filePath).bytes.length }),
    },
  }
}

interface FileOptions {
  readonly filePath: string
  readonly path: string
  readonly tempFilePath: string
  readonly encoding?: string
  readonly data?: unknown
  readonly success?: (result: object) => void
  readonly fail?: (result: object) => void
  readonly complete?: (result: object) => void
}

const savedFiles = (files: Files) =>
  files
    .list(savedFolder)
    .map((filePath) => ({ filePath, size: files.read(filePath)?.bytes.length ?? 0, createTime: 0 }))

function bytesOf(data: unknown): Uint8Array {
  if (typeof data === 'string') return new TextEncoder().encode(data)
  return new Uint8Array(data as ArrayBuffer)
}

function loudAbout<T extends object>(manager: T, journal: Services['journal']): T {
  return new Proxy(manager, {
    get(target, name) {
      if (name in target || typeof name === 'symbol') return Reflect.get(target, name)
      const message = `FileSystemManager.${name} is not supported by the simulator`
      journal.errors.push({ where: 'wx.getFileSystemManager', message })
      throw new Error(message)
    },
  })
}
