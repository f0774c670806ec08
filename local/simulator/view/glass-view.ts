// The view of the browser: pages drawn by glass-easel, each in a screen of its own.
import { type Theme, themed, type WindowConfig } from '../compiled/app-config'
import { configOf } from '../compiled/code-package'
import type { Host } from '../host/host'
import type { Page, PageInstance, View } from '../host/page'
import type { Engine } from './engine'
import type { GlassComponent } from './glass'
import { listenToPulling } from './pull-refresh'
import { addScreen, type ScreenFrame } from './screens'
import { listenToScrolling } from './scrolling'
import type { QueryRoot } from './selector-query'

interface Drawn {
  readonly frame: ScreenFrame
  readonly component: GlassComponent
  release(): void
  listening: boolean
}

export interface GlassView extends View {
  /** What selector queries look in. */
  root(page: Page | undefined): QueryRoot | undefined
  setTheme(theme: Theme): void
}

export interface Looks {
  readonly theme: () => Theme
  /** Whether a bar stands below a page. */
  readonly isAboveBar: (path: string) => boolean
}

export function glassView(host: Host, engine: Engine, holder: HTMLElement, looks: Looks): GlassView {
  const drawn = new Map<PageInstance, Drawn>()
  // What shows behind a page that is pulled down.
  const paint = (frame: ScreenFrame, config: WindowConfig, theme: Theme): void => {
    const { app, colours } = host.code
    const { backgroundColor } = themed({ ...app.window, ...config }, colours, theme)
    frame.element.style.setProperty('--window', backgroundColor ?? '')
  }
  const of = (page: Page): Drawn => {
    const found = drawn.get(page.instance)
    if (found === undefined) throw new Error(`${page.address.path} was never drawn`)
    return found
  }
  return {
    create(path, definition) {
      const root = engine.createPage(path, definition)
      const frame = addScreen(holder, {
        uses: engine.uses(path),
        theme: looks.theme(),
        aboveBar: looks.isAboveBar(path),
      })
      const place = document.createElement('div')
      frame.scroller.append(place)
      const instance = root.get() as unknown as PageInstance
      drawn.set(instance, {
        frame,
        component: root.getComponent(),
        release: () => root.release(),
        listening: false,
      })
      root.attach(
        frame.scroller as unknown as Parameters<typeof root.attach>[0],
        place as unknown as Parameters<typeof root.attach>[1],
      )
      return instance
    },
    show(page) {
      const it = of(page)
      if (!it.listening) {
        it.listening = true
        listenToScrolling(host, page, it.frame.scroller)
        listenToPulling(host, page, it.frame.element, it.frame.scroller)
      }
      paint(it.frame, page.window, looks.theme())
      it.frame.show()
    },
    hide: (page) => of(page).frame.hide(),
    destroy(page) {
      const it = of(page)
      drawn.delete(page.instance)
      it.frame.remove()
      it.release()
    },
    root(page) {
      const it = page && drawn.get(page.instance)
      return it && { component: it.component, scroller: it.frame.scroller }
    },
    setTheme(next) {
      for (const [instance, { frame }] of drawn) {
        frame.element.dataset.theme = next
        paint(frame, configOf(host.code, instance.route), next)
      }
    },
  }
}
