// The supervisor of the embedded DynamoDB engine: in memory for tests, on a file for a desk.
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { runEngine } from './engine-process'
import { lockFile } from './file-lock'
import { keepFileInOrder, leftUnfolded } from './file-upkeep'

export interface Engine {
  /** `http://127.0.0.1:<port>`: what AWS_ENDPOINT_URL_DYNAMODB wants. */
  readonly endpoint: string
  readonly pid: number
  /** SIGTERM unless told otherwise; resolves when the engine is gone. */
  stop(signal?: NodeJS.Signals): Promise<void>
}

export interface EngineOptions {
  /** The database file; in memory without one. */
  readonly file?: string
  /** A free one without one. */
  readonly port?: number
  /** Told what could not be done but does not stop the start. */
  readonly say?: (sentence: string) => void
}

/** Starts the engine; it ends with this process. Rejects with EngineError: what is wrong and the way out. */
export async function startEngine({ file, port, say = console.warn }: EngineOptions = {}): Promise<Engine> {
  if (file === undefined) return runEngine({ port })
  mkdirSync(dirname(file), { recursive: true })
  const lock = await lockFile(file)
  try {
    // A new file has no tables to index yet, and what a killed engine left is folded only by the engine itself.
    if (!existsSync(file) || leftUnfolded(file)) await (await runEngine({ file })).stop()
    await keepFileInOrder(file, say)
    const engine = await runEngine({ file, port })
    lock.name(engine.pid)
    return {
      ...engine,
      stop: async (signal) => {
        await engine.stop(signal)
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}
