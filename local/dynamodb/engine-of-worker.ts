// Jest gives each test file fresh modules but one process, so the engine of the file before is found through a note.
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isEngine } from './is-engine'
import { readIfThere } from './read-if-there'

const note = () => join(tmpdir(), `ngo2-test-engine-${process.pid}`)

/** Writes down the engine this process runs. */
export function rememberEngine(pid: number): void {
  writeFileSync(note(), String(pid))
  process.once('exit', () => rmSync(note(), { force: true }))
}

/** Ends the engine an earlier test file of this process started, if it still runs. */
export function endEngineOfEarlierFile(): void {
  const pid = Number(readIfThere(note()) ?? 0)
  if (pid > 0 && isEngine(pid)) process.kill(pid)
}
