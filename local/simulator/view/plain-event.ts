// glass-easel's events as the plain objects WeChat hands to a mini-program.
import { acrossTheBridge } from '../host/set-data'
import { glassEasel } from './glass'

interface Described {
  readonly id?: unknown
  readonly dataset?: unknown
}

const described = (element: Described | null | undefined) => ({
  id: String(element?.id ?? ''),
  dataset: { ...(element?.dataset as object | undefined) },
  offsetLeft: 0,
  offsetTop: 0,
})

/** Any other argument comes back unchanged. */
export function plainEvent(argument: unknown): unknown {
  if (!(argument instanceof glassEasel.Event)) return argument
  const event = argument as glassEasel.ShadowedEvent<unknown> & {
    touches?: unknown
    changedTouches?: unknown
  }
  return {
    type: event.type,
    timeStamp: event.timeStamp,
    detail: acrossTheBridge(event.detail ?? {}),
    target: described(event.target as Described),
    currentTarget: described(event.currentTarget as Described),
    mark: { ...event.mark },
    touches: event.touches ?? [],
    changedTouches: event.changedTouches ?? [],
  }
}

/** A definition whose functions receive plain events. */
export function withPlainEvents<T extends Readonly<Record<string, unknown>>>(definition: T): T {
  const entries = Object.entries(definition).map(([name, member]) => {
    if (typeof member !== 'function') return [name, member]
    const wrapped = function (this: unknown, ...args: unknown[]) {
      return member.apply(this, args.map(plainEvent))
    }
    return [name, wrapped]
  })
  return Object.fromEntries(entries) as T
}
