// wx.createMapContext: the few questions and moves that make sense without tiles.
import { mapControl } from './map'
import { fitting, type Place, placeAt } from './projection'

interface Callbacks {
  readonly success?: (result: object) => void
  readonly complete?: (result: object) => void
}

/** @param find the map's DOM element when a function is called */
export function mapContext(find: () => Element | undefined, fault: (message: string) => void): unknown {
  const withMap =
    <O extends Callbacks>(
      name: string,
      act: (control: NonNullable<ReturnType<typeof mapControl>>, options: O) => unknown,
    ) =>
    (options: O) => {
      const element = find()
      const control = element && mapControl(element)
      if (control === undefined) {
        fault(`MapContext.${name}: the map is not on the page`)
        return
      }
      const result = { errMsg: `${name}:ok`, ...(act(control, options ?? ({} as O)) as object | undefined) }
      void Promise.resolve().then(() => {
        options?.success?.(result)
        options?.complete?.(result)
      })
    }
  const context = {
    moveToLocation: withMap('moveToLocation', (control, to: Callbacks & Partial<Place>) => {
      const { latitude, longitude } = to
      if (latitude === undefined || longitude === undefined) return
      control.look({ centre: { latitude, longitude }, scale: control.view().scale })
    }),
    includePoints: withMap(
      'includePoints',
      (control, { points }: Callbacks & { points: readonly Place[] }) => {
        const fit = fitting(points, control.view(), 40)
        if (fit !== undefined) control.look(fit)
      },
    ),
    getCenterLocation: withMap('getCenterLocation', (control) => control.view().centre),
    getScale: withMap('getScale', (control) => ({ scale: control.view().scale })),
    getRegion: withMap('getRegion', (control) => {
      const view = control.view()
      return {
        southwest: placeAt({ x: 0, y: view.height }, view),
        northeast: placeAt({ x: view.width, y: 0 }, view),
      }
    }),
  }
  return new Proxy(context, {
    get(target, name) {
      if (name in target || typeof name === 'symbol' || name === 'then') return Reflect.get(target, name)
      return () => fault(`MapContext.${name} is not supported by the simulator`)
    },
  })
}
