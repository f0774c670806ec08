// A member's files: temporary ones in memory, saved ones in the browser's database.
import { type Files, type StoredFile, savedFolder, userFolder } from '../../wx/files'

const storeName = 'files'

/** Saved files are read before the mini-program starts, because its file functions answer at once. */
export async function browserFiles(openid: string): Promise<Files> {
  const database = await open(`member:${openid}`)
  const files = await saved(database)
  const isKept = (path: string) => path.startsWith(savedFolder) || path.startsWith(userFolder)
  const write = () => database.transaction(storeName, 'readwrite').objectStore(storeName)
  return {
    read: (path) => files.get(path),
    write(path, file) {
      files.set(path, file)
      if (isKept(path)) write().put(file, path)
    },
    remove(path) {
      files.delete(path)
      if (isKept(path)) write().delete(path)
    },
    list: (prefix) => [...files.keys()].filter((path) => path.startsWith(prefix)),
  }
}

function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(storeName)
  return done(request)
}

async function saved(database: IDBDatabase): Promise<Map<string, StoredFile>> {
  const store = database.transaction(storeName).objectStore(storeName)
  const [paths, files] = await Promise.all([done(store.getAllKeys()), done(store.getAll())])
  return new Map(paths.map((path, index) => [String(path), files[index] as StoredFile]))
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
