// Somebody on another page wants to search: the field takes the keyboard as soon as it is in front.
import { useSyncExternalStore } from 'react'
import { observable } from '@/platform/observable'

const wished = observable(false)

/** Call it before showing the tab with the field. */
export function wishToSearch(): void {
  wished.set(true)
}

/** Whether the field should have the keyboard, and the way to say that it had it. */
export function useSearchWish(): readonly [boolean, () => void] {
  return [useSyncExternalStore(wished.subscribe, wished.read), () => wished.set(false)]
}
