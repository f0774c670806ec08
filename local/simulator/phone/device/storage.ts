// A member's mini-program storage, kept in the browser.
import type { KeyValue } from '../../wx/phone'

export function browserStorage(openid: string): KeyValue {
  const prefix = `member:${openid}:`
  return {
    keys: () =>
      Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '')
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length)),
    get: (key) => localStorage.getItem(prefix + key) ?? undefined,
    set: (key, value) => localStorage.setItem(prefix + key, value),
    remove: (key) => localStorage.removeItem(prefix + key),
  }
}
