// One run of the engine's executable, from its start until it answers, and its orderly end.
import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { engineBinary } from './engine-binary'
import { EngineError } from './engine-error'
import { freePort } from './free-port'
import { startTiedChild } from './tied-child'

export interface EngineProcess {
  readonly endpoint: string
  readonly pid: number
  /** Resolves when the process is gone. SIGTERM folds the write-ahead log into the file. */
  stop(signal?: NodeJS.Signals): Promise<void>
}

const patienceMs = 10_000
const pollMs = 5
/** A stranger on the port may take the question and never answer. */
const answerMs = 300

/** Starts the engine on `file`, or in memory. Rejects with an EngineError that names the way out. */
export async function runEngine({ file, port }: { file?: string; port?: number }): Promise<EngineProcess> {
  // Told to choose a port itself, the engine prints 0 instead of the port it got.
  const chosen = port ?? (await freePort())
  const where = ['serve', '--host', '127.0.0.1', '--port', String(chosen)]
  const child = startTiedChild(engineBinary(), file === undefined ? where : [...where, '--db-path', file])
  let complaint = ''
  child.stderr?.on('data', (piece) => {
    complaint += String(piece)
  })
  const endpoint = `http://127.0.0.1:${chosen}`
  const startedMs = Date.now()
  while (!(await answers(child, endpoint))) {
    if (hasEnded(child)) throw troubleOf(complaint, { file, port: chosen })
    if (Date.now() - startedMs > patienceMs) {
      child.kill('SIGKILL')
      throw new EngineError(
        'not_ready',
        `The database did not answer within ${patienceMs / 1000} s: ${complaint}`,
      )
    }
    await pause(pollMs)
  }
  return { endpoint, pid: child.pid ?? 0, stop: (signal = 'SIGTERM') => end(child, signal) }
}

/** The process must still live: otherwise it is a stranger on the same port who answers. */
async function answers(child: ChildProcess, endpoint: string): Promise<boolean> {
  try {
    const response = await fetch(endpoint, { signal: AbortSignal.timeout(answerMs) })
    await response.arrayBuffer()
    return response.ok && !hasEnded(child)
  } catch {
    return false
  }
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (hasEnded(child)) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.ref()
    child.kill(signal)
  })
}

function troubleOf(complaint: string, { file, port }: { file?: string; port: number }): EngineError {
  if (/already in use/.test(complaint)) {
    return new EngineError(
      'port_busy',
      `Port ${port} is taken: stop what listens there, or leave the port out.`,
    )
  }
  if (/not a valid SQLite database/.test(complaint)) {
    return new EngineError(
      'file_corrupt',
      `${file} is not a database: delete it to begin anew, or restore a copy.`,
    )
  }
  if (/unable to open database file/.test(complaint)) {
    return new EngineError(
      'file_unreachable',
      `${file} cannot be opened: name a file in a folder you may write to.`,
    )
  }
  return new EngineError(
    'not_ready',
    `The database ended at once: ${complaint.trim() || 'it gave no reason'}`,
  )
}
