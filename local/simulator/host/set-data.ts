// setData as WeChat does it: JSON crosses to the view, functions and undefined do not.
import type { SetDataEntry } from './journal'

export type Data = Record<string, unknown>

/** What arrives on the other side of the bridge. */
export function acrossTheBridge<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T)
}

/** The entry for the journal. `bytes` counts UTF-8. */
export function measured(route: string, patch: Data): SetDataEntry {
  return { route, paths: Object.keys(patch), bytes: utf8Bytes(JSON.stringify(patch)) }
}

/** Applies a patch in place; keys are paths such as `root.cn.[0].v`. */
export function applyPatch(data: Data, patch: Data): void {
  for (const [path, value] of Object.entries(patch)) {
    const steps = path.split(/[.[\]]+/).filter((step) => step !== '')
    const last = steps.pop()
    if (last === undefined) continue
    let at = data
    steps.forEach((step, index) => {
      const next = steps[index + 1] ?? last
      if (at[step] === null || typeof at[step] !== 'object') at[step] = /^\d+$/.test(next) ? [] : {}
      at = at[step] as Data
    })
    at[last] = value
  }
}

/** Length in UTF-8, without an encoder: the app service has none. */
export function utf8Bytes(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
