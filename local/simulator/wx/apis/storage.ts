// wx.setStorage and its kin, with WeChat's limits: 1 MB a key, 10 MB a member.
import { acrossTheBridge, utf8Bytes } from '../../host/set-data'
import { ApiFailure, type Apis, type Services } from '../api'
import type { KeyValue } from '../phone'

const keyLimitBytes = 1024 * 1024
const totalLimitBytes = 10 * 1024 * 1024

export function storageApis({ phone }: Services): Apis {
  const { storage } = phone
  const read = (key: string): unknown => {
    const text = storage.get(key)
    return text === undefined ? undefined : (JSON.parse(text) as { v: unknown }).v
  }
  const write = (key: string, value: unknown): void => {
    // Wrapped, so that a lone undefined, which JSON does not know, has a shape too.
    const text = JSON.stringify({ v: acrossTheBridge(value) })
    const bytes = utf8Bytes(text)
    if (bytes > keyLimitBytes) throw new ApiFailure('entry size limit reached')
    if (usedBytes(storage, key) + bytes > totalLimitBytes)
      throw new ApiFailure('exceed storage max size 10Mb')
    storage.set(key, text)
  }
  const clear = (): void => {
    for (const key of storage.keys()) storage.remove(key)
  }
  const info = () => ({
    keys: [...storage.keys()],
    currentSize: Math.ceil(usedBytes(storage) / 1024),
    limitSize: totalLimitBytes / 1024,
  })
  const sync = (api: string, task: () => void): void => {
    try {
      task()
    } catch (failure) {
      throw failure instanceof ApiFailure ? new Error(`${api}:fail ${failure.message}`) : failure
    }
  }
  return {
    direct: {
      getStorageSync: (key: string) => read(key) ?? '',
      setStorageSync: (key: string, value: unknown) => sync('setStorageSync', () => write(key, value)),
      removeStorageSync: (key: string) => storage.remove(key),
      clearStorageSync: clear,
      getStorageInfoSync: info,
    },
    answering: {
      getStorage({ key }: { key: string }) {
        const data = read(key)
        if (data === undefined) throw new ApiFailure('data not found')
        return { data }
      },
      setStorage: ({ key, data }: { key: string; data: unknown }) => write(key, data),
      removeStorage: ({ key }: { key: string }) => storage.remove(key),
      clearStorage: clear,
      getStorageInfo: info,
    },
  }
}

function usedBytes(storage: KeyValue, except?: string): number {
  return storage
    .keys()
    .filter((key) => key !== except)
    .reduce((sum, key) => sum + utf8Bytes(storage.get(key) ?? ''), 0)
}
