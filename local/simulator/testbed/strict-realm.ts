// A realm as strict as WeChat's app service: no window, document, process, fetch, eval or new Function.
import { createContext, runInContext } from 'node:vm'
import type { Evaluate } from '../host/modules'

export interface StrictRealm {
  readonly evaluate: Evaluate
  /** Adds globals; the host needs the realm before it can make them. */
  provide(globals: Readonly<Record<string, unknown>>): void
  /** Stops all timers of the mini-program. */
  close(): void
}

export interface RealmListeners {
  readonly console: (level: string, text: string) => void
  readonly uncaught: (thrown: unknown) => void
}

const levels = ['log', 'info', 'warn', 'error', 'debug'] as const

export function strictRealm(listeners: RealmListeners): StrictRealm {
  const timers = new Set<NodeJS.Timeout>()
  const guarded =
    (task: (...args: unknown[]) => void) =>
    (...args: unknown[]) => {
      try {
        task(...args)
      } catch (thrown) {
        listeners.uncaught(thrown)
      }
    }
  const start =
    (how: typeof setTimeout | typeof setInterval) =>
    (task: () => void, ms?: number, ...args: unknown[]): number => {
      const timer = how(guarded(task), ms, ...args)
      timers.add(timer)
      return timer[Symbol.toPrimitive]()
    }
  const global: Record<string, unknown> = {
    console: Object.fromEntries(
      levels.map((level) => [
        level,
        (...args: unknown[]) => listeners.console(level, args.map(printed).join(' ')),
      ]),
    ),
    setTimeout: start(setTimeout),
    setInterval: start(setInterval),
    clearTimeout: (timer?: number) => clearTimeout(timer),
    clearInterval: (timer?: number) => clearInterval(timer),
  }
  global.global = global
  const context = createContext(global, { codeGeneration: { strings: false, wasm: false } })
  return {
    evaluate: (path, source) =>
      runInContext(`(function (require, module, exports) {${source}\n})`, context, {
        filename: `${path}.js`,
      }),
    provide: (globals) => Object.assign(global, globals),
    close() {
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

function printed(value: unknown): string {
  if (typeof value === 'string') return value
  const stack = (value as { stack?: unknown } | null)?.stack
  return typeof stack === 'string' ? stack : (JSON.stringify(value) ?? String(value))
}
