// What shuffles a list: the same for every page of it while its screen stands, another the next time.
import { useMemo } from 'react'
import { random } from '@/platform/chance'

/** A whole number from 0 to 999,999. */
export function useSeed(): number {
  return useMemo(() => Math.floor(random() * 1_000_000), [])
}
