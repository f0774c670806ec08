// Keeps two processes off one database file: the engine itself would let both write to it.
import { rmSync, writeFileSync } from 'node:fs'
import { EngineError } from './engine-error'
import { codeOf, readIfThere } from './read-if-there'

/** Takes `<file>.lock` and answers how to give it back. Throws EngineError `file_in_use` when a living process has it. */
export function lockFile(file: string): () => void {
  const lock = `${file}.lock`
  const holder = Number(readIfThere(lock) ?? 0)
  if (holder > 0 && isAlive(holder)) {
    throw new EngineError(
      'file_in_use',
      `Process ${holder} has the database ${file} open: stop it, or start with another file.`,
    )
  }
  rmSync(lock, { force: true })
  writeFileSync(lock, String(process.pid), { flag: 'wx' })
  return () => rmSync(lock, { force: true })
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
