// Draws a component again when the page stack or a page's bars change.
import { useEffect, useReducer } from 'react'
import type { Host } from '../host/host'
import { settings } from './settings'
import { useStore } from './store'

export function useHost(host: Host): void {
  const [, again] = useReducer((count: number) => count + 1, 0)
  // Colours of the bars follow the theme.
  useStore(settings)
  useEffect(() => host.watch(again), [host])
}
