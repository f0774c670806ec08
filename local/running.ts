// The note a running desk leaves in its data folder, so that commands reach its database without stopping it.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const noteIn = (dataFolder: string) => join(dataFolder, 'running.json')

/** Says where the database listens; answers how to take it back. */
export function noteRunning(dataFolder: string, endpoint: string): () => void {
  writeFileSync(noteIn(dataFolder), JSON.stringify({ endpoint, pid: process.pid }))
  return () => rmSync(noteIn(dataFolder), { force: true })
}

/** Where a running desk's database listens; nothing where none runs. */
export function runningDatabase(dataFolder: string): string | undefined {
  if (!existsSync(noteIn(dataFolder))) return undefined
  const { endpoint, pid } = JSON.parse(readFileSync(noteIn(dataFolder), 'utf8')) as {
    endpoint: string
    pid: number
  }
  // The note of a desk that was killed stays behind.
  return isAlive(pid) ? endpoint : undefined
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
