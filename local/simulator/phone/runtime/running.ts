// One run of the mini-program on this phone, from cold start until it is thrown away.

import { tabPaths } from '../../compiled/app-config'
import { builtIns } from '../../components/all-built-ins'
import type { Entry } from '../../host/entry'
import { createHost, type Host } from '../../host/host'
import { createEngine, type Engine } from '../../view/engine'
import { listenToGestures } from '../../view/gestures'
import { type GlassView, glassView } from '../../view/glass-view'
import type { LoadedMiniProgram } from '../../view/loaded'
import { measureScreens } from '../../view/screens'
import { addStyleSheets } from '../../view/style-sheets'
import type { Files } from '../../wx/files'
import { clearOverlays } from '../overlays/overlay'
import { settings } from '../settings'
import { announceSettings, browserPhone } from './browser-phone'
import { createPictureUrl } from './picture-url'
import { browserRealm } from './realm'
import { browserScreen } from './screen'
import { createShell } from './shell'
import { windowFacts } from './window-facts'

export interface Running {
  /** Different for each run. */
  readonly id: number
  readonly host: Host
  /** Holds the pages' screens; the phone puts it between its bars. */
  readonly holder: HTMLElement
  readonly singlePage: boolean
  readonly pictureUrl: (src: string) => string | undefined
  end(): void
}

export interface RunParts {
  readonly loaded: LoadedMiniProgram
  readonly openid: string
  readonly files: Files
  readonly entry: Entry
  readonly singlePage: boolean
  /** Size of the whole phone. */
  readonly frame: () => { readonly width: number; readonly height: number }
  readonly share: (host: Host, target: { readonly id: string; readonly dataset: object }) => void
}

let runs = 0

/** Starts it. Errors of the mini-program are in the journal; this never throws for them. */
export function run({ loaded, openid, files, entry, singlePage, frame, share }: RunParts): Running {
  const { code } = loaded
  const holder = document.createElement('div')
  holder.className = 'screens'
  const { hosts } = loaded
  const pictureUrl = createPictureUrl({ files, packageFiles: new Set(code.files), hosts })
  const tabs = new Set(tabPaths(code.app))
  const isAboveBar = (path: string) => singlePage || tabs.has(path)
  const phone = browserPhone({
    openid,
    files,
    hosts,
    facts() {
      const front = host.navigation.top()
      const path = front?.address.path ?? entry.path
      return windowFacts({ frame: frame(), isAboveBar: isAboveBar(path), singlePage })
    },
    screen: browserScreen(
      () => host,
      () => view,
    ),
  })
  const realm = browserRealm(() => host)
  let view: GlassView
  let engine: Engine
  const host: Host = createHost({
    code,
    schema: loaded.schema,
    phone,
    evaluate: realm.evaluate,
    later: (task) => void setTimeout(task, 0),
    view(own) {
      const shell = createShell({ host: own, phone, pictureUrl, share: (target) => share(own, target) })
      engine = createEngine({ host: own, loaded, builtIns, shell })
      view = glassView(own, engine, holder, {
        theme: () => phone.facts().theme,
        isAboveBar,
      })
      return view
    },
  })
  for (const message of loaded.problems) host.fault('the package', message)
  const resized = new ResizeObserver(() => measureScreens(holder))
  resized.observe(holder)
  const ending = [
    addStyleSheets(loaded.sheets),
    listenToGestures(holder),
    listenToFaults(host),
    announceSettings(host),
    settings.subscribe(() => view.setTheme(phone.facts().theme)),
    () => resized.disconnect(),
    () => engine.dispose(),
    () => realm.close(),
    () => holder.remove(),
    clearOverlays,
  ]
  runs += 1
  return {
    id: runs,
    host,
    holder,
    singlePage,
    pictureUrl,
    end() {
      for (const stop of ending) stop()
    },
  }
}

/** Launches it once its holder is in the document, so that pages are measured as they will be seen. */
export function launch({ host, holder }: Running, entry: Entry): void {
  measureScreens(holder)
  try {
    host.launch(entry)
  } catch (thrown) {
    host.uncaught(`the launch of ${entry.path}`, thrown)
    host.changed()
  }
}

function listenToFaults(host: Host): () => void {
  const stop = new AbortController()
  window.addEventListener('error', (event) => host.uncaught('an event', event.error ?? event.message), {
    signal: stop.signal,
  })
  window.addEventListener('unhandledrejection', (event) => host.rejected(event.reason), {
    signal: stop.signal,
  })
  return () => stop.abort()
}
