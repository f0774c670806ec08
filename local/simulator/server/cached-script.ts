// The mini-program's script, compiled again only when its files have changed.
import { type Hosts, miniProgramScript } from './mini-program-script'
import { stateOf } from './watch-package'

export function cachedScript(folder: string, hosts: Hosts): () => Promise<string> {
  let cached: { readonly state: string; readonly script: Promise<string> } | undefined
  return () => {
    const state = stateOf(folder)
    if (cached?.state !== state) cached = { state, script: miniProgramScript(folder, hosts) }
    return cached.script
  }
}
