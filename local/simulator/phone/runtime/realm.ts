// The mini-program's modules in this browser: its globals, and none of the browser's.
import type { Host } from '../../host/host'
import type { Evaluate } from '../../host/modules'

// The strict realm in Node is the real guard; here the names are only put out of sight.
const hidden = [
  'window',
  'document',
  'self',
  'navigator',
  'location',
  'XMLHttpRequest',
  'fetch',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'WebSocket',
  'Image',
  'parent',
  'top',
  'frames',
  'history',
  'alert',
  'globalThis',
  'AbortController',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'crypto',
] as const

const levels = ['log', 'info', 'warn', 'error', 'debug'] as const

export interface BrowserRealm {
  readonly evaluate: Evaluate
  close(): void
}

export function browserRealm(host: () => Host): BrowserRealm {
  const timers = new Set<number>()
  const guarded =
    (task: (...args: unknown[]) => void) =>
    (...args: unknown[]) => {
      try {
        task(...args)
      } catch (thrown) {
        host().uncaught('a timer', thrown)
      }
    }
  const start =
    (how: (task: () => void, ms?: number) => number) =>
    (task: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
      const timer = how(() => guarded(task)(...args), ms)
      timers.add(timer)
      return timer
    }
  const own: Readonly<Record<string, unknown>> = {
    console: Object.fromEntries(
      levels.map((level) => [
        level,
        (...args: unknown[]) => {
          host().journal.console.push({ level, text: args.map(String).join(' ') })
          console[level](...args)
        },
      ]),
    ),
    setTimeout: start((task, ms) => window.setTimeout(task, ms)),
    setInterval: start((task, ms) => window.setInterval(task, ms)),
    clearTimeout: (timer?: number) => window.clearTimeout(timer),
    clearInterval: (timer?: number) => window.clearInterval(timer),
  }
  return {
    evaluate(path, source) {
      const globals: Record<string, unknown> = { ...own, ...host().globals }
      globals.global = globals
      const names = [...Object.keys(globals), ...hidden]
      const body = `${source}\n//# sourceURL=mini-program:///${path}.js`
      const module = new Function('require', 'module', 'exports', ...names, body)
      return (require, own, exports) => module(require, own, exports, ...Object.values(globals))
    },
    close() {
      for (const timer of timers) window.clearTimeout(timer)
    },
  }
}
