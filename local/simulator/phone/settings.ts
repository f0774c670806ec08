// How the phone is set: who holds it, dark or light, text size, network. Kept in the browser; the address can say otherwise.
import { createStore } from './store'

export type NetworkSetting = 'wifi' | 'slow' | 'none'
export const textScales = [1, 1.2, 1.4, 1.65] as const

export interface Settings {
  /** openid; empty means the first member. */
  readonly member: string
  readonly dark: boolean
  readonly textScale: number
  readonly network: NetworkSetting
}

const key = 'phone:settings'

function initial(): Settings {
  const given = new URLSearchParams(location.search)
  const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Settings>
  const network = given.get('network') ?? kept.network
  return {
    member: given.get('member') ?? kept.member ?? '',
    dark: given.has('dark') ? given.get('dark') === '1' : (kept.dark ?? false),
    textScale: Number(given.get('text') ?? kept.textScale ?? 1),
    network: network === 'slow' || network === 'none' ? network : 'wifi',
  }
}

export const settings = createStore<Settings>(initial())
settings.subscribe(() => localStorage.setItem(key, JSON.stringify(settings.get())))

export function change(patch: Partial<Settings>): void {
  settings.set((before) => ({ ...before, ...patch }))
}
