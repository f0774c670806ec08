// Keeps two processes off one database file: the engine itself would let both write to it.
import { rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { EngineError } from './engine-error'
import { isEngine } from './is-engine'
import { codeOf, readIfThere } from './read-if-there'

export interface FileLock {
  /** Writes down which engine works on the file. */
  name(enginePid: number): void
  release(): void
}

/** An engine whose desk was killed is ended by its guard; it folds its log first. */
const orphanEndsMs = 5000

/**
 * Takes `<file>.lock`, which holds the numbers of this process and of its engine. Waits for an engine whose process is
 * gone. Rejects with EngineError `file_in_use` when a living process has the file.
 */
export async function lockFile(file: string): Promise<FileLock> {
  const path = `${file}.lock`
  const [holder = 0, engine = 0] = (readIfThere(path) ?? '').split(' ').map(Number)
  if (holder > 0 && isAlive(holder)) throw inUse(file, holder)
  if (engine > 0 && !(await isGoneInTime(engine))) throw inUse(file, engine)
  rmSync(path, { force: true })
  writeFileSync(path, String(process.pid), { flag: 'wx' })
  return {
    name: (enginePid) => writeFileSync(path, `${process.pid} ${enginePid}`),
    release: () => rmSync(path, { force: true }),
  }
}

function inUse(file: string, pid: number): EngineError {
  return new EngineError(
    'file_in_use',
    `Process ${pid} has the database ${file} open: stop it, or start with another file.`,
  )
}

async function isGoneInTime(engine: number): Promise<boolean> {
  for (const endMs = Date.now() + orphanEndsMs; isEngine(engine); await pause(20)) {
    if (Date.now() > endMs) return false
  }
  return true
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, but is another user's.
    return codeOf(error) === 'EPERM'
  }
}
