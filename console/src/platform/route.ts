// Where in the console one is: the words after # in the address, so that the back button and bookmarks work.
import { useMemo, useSyncExternalStore } from 'react'

/** The parts of the place, e.g. `['ranking', 'run_01…']` for `#/ranking/run_01…`. */
export function useRoute(): readonly string[] {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  return useMemo(() => partsOf(hash), [hash])
}

/** The address of a place, for a link. */
export function hrefOf(...parts: readonly string[]): string {
  return `#/${parts.map(encodeURIComponent).join('/')}`
}

export function goTo(...parts: readonly string[]): void {
  location.hash = hrefOf(...parts)
}

/** The parts of an address after #; what is not understood is nowhere. */
export function partsOf(hash: string): readonly string[] {
  try {
    return hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return []
  }
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}
