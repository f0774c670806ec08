// What only the drawn screen can answer: where things are, what shows, how far it has scrolled.
import type { Apis, Services } from '../api'

const scrollMs = 300

export function screenApis({ phone }: Services): Apis {
  const { screen } = phone
  return {
    direct: {
      createSelectorQuery: () => screen.selectorQuery(),
      createIntersectionObserver: (component: object, options?: object) =>
        screen.intersectionObserver(component, options ?? {}),
      createMapContext: (id: string) => screen.mapContext(id),
      nextTick: (task: () => void) => void Promise.resolve().then(task),
    },
    answering: {
      pageScrollTo: (to: { scrollTop?: number; selector?: string; duration?: number }) =>
        screen.scrollPage({ ...to, durationMs: to.duration ?? scrollMs }),
      loadFontFace: () => undefined,
    },
  }
}
