// Opens, shows, hides and closes single pages, with the life-cycle functions in WeChat's order.
import { type CodePackage, configOf } from '../compiled/code-package'
import type { Definitions } from './definitions'
import type { Journal } from './journal'
import type { Life } from './life'
import type { Page, PageInstance, View } from './page'
import type { Address } from './route'
import { acrossTheBridge, measured } from './set-data'

export interface PageLife {
  /** onLoad, onShow, and onReady after the first drawing. */
  open(address: Address): Page
  show(page: Page): void
  hide(page: Page): void
  close(page: Page): void
}

export interface PageLifeParts {
  readonly code: CodePackage
  readonly definitions: Definitions
  readonly journal: Journal
  readonly life: Life
  readonly view: View
  /** Runs a task after the current one. */
  readonly later: (task: () => void) => void
}

export function createPageLife(parts: PageLifeParts): PageLife {
  const { code, life, view } = parts
  let opened = 0
  const call = (page: Page, name: string, ...args: unknown[]) =>
    life.call(page.instance, page.address.path, name, ...args)
  return {
    open(address) {
      const { path, query } = address
      const instance = view.create(path, parts.definitions.page(path))
      opened += 1
      const page: Page = {
        id: opened,
        address,
        instance,
        window: { ...code.app.window, ...configOf(code, path) },
        titleLoading: false,
        refreshing: false,
        shareHidden: false,
      }
      Object.assign(instance, { route: path, __route__: path, options: query, __wxWebviewId__: opened })
      bridgeSetData(instance, parts)
      call(page, 'onLoad', query)
      call(page, 'onShow')
      view.show(page)
      parts.later(() => call(page, 'onReady'))
      return page
    },
    show(page) {
      view.show(page)
      call(page, 'onShow')
    },
    hide(page) {
      call(page, 'onHide')
      view.hide(page)
    },
    close(page) {
      call(page, 'onUnload')
      view.destroy(page)
    },
  }
}

function bridgeSetData(instance: PageInstance, { journal, life }: PageLifeParts): void {
  const apply = instance.setData.bind(instance)
  instance.setData = (patch, applied) => {
    journal.setData.push(measured(instance.route, patch))
    const callback =
      applied && (() => life.safely(`${instance.route} setData callback`, () => applied.call(instance)))
    apply(acrossTheBridge(patch), callback)
  }
}
