// What App(), Page(), Component() and Behavior() were called with.
import type { Load } from './modules'

export type Definition = Readonly<Record<string, unknown>>

/** The globals a module registers itself through. */
export interface Registration {
  readonly App: (definition: Definition) => void
  readonly Page: (definition: Definition) => void
  readonly Component: (definition: Definition) => void
  readonly Behavior: (definition: Definition) => Definition
}

export interface Definitions {
  readonly registration: Registration
  /** Runs app.js. Throws when it does not call App(). */
  app(): Definition
  /** Runs the page's module if it has not run. Throws when it registers nothing. */
  page(path: string): Definition
  component(path: string): Definition
}

/** Remembers which module is running, so that a nameless Page() is filed under its path. */
export function createDefinitions(load: Load): Definitions {
  const byPath = new Map<string, Definition>()
  let app: Definition | undefined
  let running = ''
  const keepApp = (definition: Definition): void => {
    app = definition
  }
  const file = (definition: Definition): void => {
    byPath.set(running, definition)
  }
  const run = (path: string): void => {
    const outer = running
    running = path
    try {
      load(path)
    } finally {
      running = outer
    }
  }
  const find = (path: string, call: string): Definition => {
    if (!byPath.has(path)) run(path)
    const definition = byPath.get(path)
    if (definition === undefined) throw new Error(`${path}.js did not call ${call}()`)
    return definition
  }
  return {
    registration: {
      App: keepApp,
      Page: file,
      Component: file,
      Behavior: same,
    },
    app() {
      run('app')
      if (app === undefined) throw new Error('app.js did not call App()')
      return app
    },
    page: (path) => find(path, 'Page'),
    component: (path) => find(path, 'Component'),
  }
}

const same = (definition: Definition): Definition => definition
