// Notices when the compiled mini-program is built anew.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const lookEveryMs = 600

/** A text that differs when any file of the folder does; empty when there is no folder. */
export function stateOf(folder: string): string {
  if (!existsSync(folder)) return ''
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const { mtimeMs, size } = statSync(join(entry.parentPath, entry.name))
      return `${entry.name}:${mtimeMs}:${size}`
    })
    .join()
}

/**
 * Looks at the folder again and again, because a clean build removes it for a moment and a watcher would lose it.
 * Tells once a build has come to rest. Answers how to stop.
 */
export function watchPackage(folder: string, changed: () => void): () => void {
  let told = look(folder) ?? ''
  let before = told
  const timer = setInterval(() => {
    const now = look(folder)
    if (now === undefined) return
    if (now === before && now !== told && now !== '') {
      told = now
      changed()
    }
    before = now
  }, lookEveryMs)
  timer.unref()
  return () => clearInterval(timer)
}

// A file may vanish between being listed and being looked at; the next look will tell.
function look(folder: string): string | undefined {
  try {
    return stateOf(folder)
  } catch {
    return undefined
  }
}
