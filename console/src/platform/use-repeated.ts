// Does something again and again while it is wanted, each time only after the last one ended.
import { useEffect, useRef } from 'react'

/** Begins `everyMs` after `active` became true; stops when it becomes false or the screen closes. */
export function useRepeated(active: boolean, everyMs: number, act: () => Promise<void>): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    if (!active) return
    let timer: ReturnType<typeof setTimeout>
    const wait = () => {
      timer = setTimeout(async () => {
        await latest.current()
        if (!stopped) wait()
      }, everyMs)
    }
    let stopped = false
    wait()
    return () => {
      stopped = true
      clearTimeout(timer)
    }
  }, [active, everyMs])
}
