// The app service of a mini-program: its modules, App, pages and wx, in whatever realm they are evaluated.
import type { CodePackage } from '../compiled/code-package'
import { createWx, type Wx } from '../wx/create-wx'
import type { Phone } from '../wx/phone'
import type { Schema } from '../wx/schema'
import { createDefinitions, type Definition, type Definitions } from './definitions'
import type { Entry } from './entry'
import { emptyJournal, type Journal, problemOf } from './journal'
import { createLife, type Life } from './life'
import { createModules, type Evaluate } from './modules'
import { createNavigation, type Navigation } from './navigation'
import type { PageInstance, View } from './page'
import { createPageLife } from './page-life'
import { urlOf } from './route'
import { createSignals, type Signals } from './signals'

export interface HostParts {
  readonly code: CodePackage
  readonly schema: Schema
  readonly phone: Phone
  readonly evaluate: Evaluate
  readonly later: (task: () => void) => void
  /** Made last, because it needs the host's definitions. */
  readonly view: (host: Host) => View
}

export interface Host {
  readonly code: CodePackage
  readonly journal: Journal
  readonly definitions: Definitions
  readonly navigation: Navigation
  readonly signals: Signals
  readonly life: Life
  readonly wx: Wx
  /** What the modules find in their global scope. */
  readonly globals: Readonly<Record<string, unknown>>
  /** How the mini-program was entered last. */
  entry(): Entry
  /** Cold start. Throws when app.js cannot run. */
  launch(entry: Entry): void
  /** Hot start: WeChat brings the running mini-program back, on another page if the entry names one. */
  enter(entry: Entry, goTo: 'itsPage' | 'whereItWas'): void
  leave(): void
  /** Notes what is wrong with the mini-program without being an error of its code. */
  fault(where: string, message: string): void
  /** Notes an error that nobody caught, and tells App.onError. */
  uncaught(where: string, thrown: unknown): void
  rejected(reason: unknown): void
  /** Told when the stack or a page's bars change; answers how to stop. */
  watch(listener: () => void): () => void
  changed(): void
}

export function createHost(parts: HostParts): Host {
  const { code, phone } = parts
  const journal = emptyJournal()
  const watchers = new Set<() => void>()
  let app: Definition | undefined
  let entry: Entry | undefined
  const current = (): Entry => {
    if (entry === undefined) throw new Error('the mini-program has not been launched')
    return entry
  }
  const callApp = (name: string, event: unknown) => app && life.call(app, 'App', name, event)
  const life = createLife(journal, (text) => {
    // An error inside App.onError itself would come back here for ever.
    if (typeof app?.onError === 'function' && !/onError/.test(journal.errors.at(-1)?.where ?? '')) {
      callApp('onError', text)
    }
    signals.emit('Error', { message: text })
  })
  const signals = createSignals(life.safely)
  const changed = () => {
    for (const watcher of watchers) watcher()
  }
  const definitions = createDefinitions(createModules(code.modules, parts.evaluate))
  const lazyView: View = {
    create: (path, definition) => view.create(path, definition),
    show: (page) => view.show(page),
    hide: (page) => view.hide(page),
    destroy: (page) => view.destroy(page),
  }
  const navigation = createNavigation({
    code,
    pageLife: createPageLife({ code, definitions, journal, life, view: lazyView, later: parts.later }),
    notFound({ path, query }) {
      const event = { path, query, isEntryPage: navigation.pages().length === 0 }
      callApp('onPageNotFound', event)
      signals.emit('PageNotFound', event)
    },
    changed,
  })
  const wx = createWx({
    schema: parts.schema,
    services: { code, journal, navigation, signals, life, phone, entry: current, changed },
    later: parts.later,
  })
  const shown = (next: Entry) => {
    entry = next
    callApp('onShow', next)
    signals.emit('AppShow', next)
  }
  const host: Host = {
    code,
    journal,
    definitions,
    navigation,
    signals,
    life,
    wx,
    globals: {
      ...definitions.registration,
      wx,
      getApp: () => app,
      getCurrentPages: (): PageInstance[] => navigation.pages().map((page) => page.instance),
      requirePlugin: () => {
        throw new Error('plugins are not supported by the simulator')
      },
      __wxConfig: { envVersion: 'develop', pages: code.app.pages },
    },
    entry: current,
    launch(next) {
      entry = next
      app = definitions.app()
      callApp('onLaunch', next)
      shown(next)
      navigation.reLaunch(urlOf(next))
    },
    enter(next, goTo) {
      shown(next)
      const top = navigation.top()
      if (goTo === 'itsPage' || top === undefined) navigation.reLaunch(urlOf(next))
      else life.call(top.instance, top.address.path, 'onShow')
    },
    leave() {
      const top = navigation.top()
      if (top !== undefined) life.call(top.instance, top.address.path, 'onHide')
      callApp('onHide', {})
      signals.emit('AppHide', {})
    },
    fault(where, message) {
      journal.errors.push({ where, message })
    },
    uncaught(where, thrown) {
      life.safely(where, () => {
        throw thrown
      })
    },
    rejected(reason) {
      journal.errors.push(problemOf('an unhandled rejection', reason))
      callApp('onUnhandledRejection', { reason, promise: undefined })
      signals.emit('UnhandledRejection', { reason })
    },
    watch(listener) {
      watchers.add(listener)
      return () => watchers.delete(listener)
    },
    changed,
  }
  const view = parts.view(host)
  return host
}
