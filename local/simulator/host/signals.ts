// Things that happen to the mini-program and that it may listen to through wx.on… and wx.off….

export type Listener = (event: unknown) => void

export interface Signals {
  on(name: string, listener: Listener): void
  /** Without a listener all of them go, as WeChat does. */
  off(name: string, listener?: Listener): void
  emit(name: string, event?: unknown): void
}

export function createSignals(safely: (where: string, task: () => void) => void): Signals {
  const listeners = new Map<string, Set<Listener>>()
  return {
    on(name, listener) {
      const known = listeners.get(name) ?? new Set()
      listeners.set(name, known.add(listener))
    },
    off(name, listener) {
      if (listener === undefined) listeners.delete(name)
      else listeners.get(name)?.delete(listener)
    },
    emit(name, event) {
      for (const listener of [...(listeners.get(name) ?? [])]) safely(`wx.on${name}`, () => listener(event))
    },
  }
}
