// Jest gives each test file fresh modules but one process, so the engine of the file before is found through a note.
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isEngine } from './is-engine'
import { readIfThere } from './read-if-there'

const prefix = 'ngo2-test-engine-'
const note = join(tmpdir(), `${prefix}${process.pid}`)

/** Writes down the engine this process runs. */
export function rememberEngine(pid: number): void {
  writeFileSync(note, String(pid))
}

/** Ends the engine an earlier test file of this process started, if it still runs. */
export function endEngineOfEarlierFile(): void {
  const pid = Number(readIfThere(note) ?? 0)
  if (pid > 0 && isEngine(pid)) process.kill(pid)
  forgetEndedWorkers()
}

/** Jest ends its workers without telling the code in them, so notes are cleared by whoever comes next. */
function forgetEndedWorkers(): void {
  const notes = readdirSync(tmpdir()).filter((name) => name.startsWith(prefix))
  for (const name of notes) {
    if (!existsSync(`/proc/${name.slice(prefix.length)}`)) rmSync(join(tmpdir(), name), { force: true })
  }
}
