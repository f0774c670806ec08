// A view that draws nothing: page instances with data and functions only.
import type { PageInstance, View } from './page'
import { acrossTheBridge, applyPatch, type Data } from './set-data'

/** For the strict realm: what is set is there, callbacks come after the current task. */
export function plainView(later: (task: () => void) => void): View {
  return {
    create(path, definition) {
      const instance: PageInstance = {
        ...definition,
        route: path,
        __route__: path,
        options: {},
        data: acrossTheBridge((definition.data ?? {}) as Data),
        setData(patch, applied) {
          applyPatch(instance.data, patch)
          if (applied !== undefined) later(() => applied.call(instance))
        },
      }
      return instance
    },
    show() {},
    hide() {},
    destroy() {},
  }
}
