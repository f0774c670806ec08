// How far the stream pump has got, remembered outside the engine.
import { renameSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'
import { readIfThere } from './read-if-there'

const Position = v.object({
  /** A table that was deleted and made again has another stream, which counts from the beginning. */
  streamArn: v.string(),
  /** Of the last record the handler took. */
  sequenceNumber: v.pipe(v.string(), v.digits()),
})
export type Position = Readonly<v.InferOutput<typeof Position>>

export interface Checkpoint {
  /** Nothing before the first record. */
  read(): Position | undefined
  write(position: Position): void
}

/** For tests: forgotten with the process. */
export function memoryCheckpoint(): Checkpoint {
  let last: Position | undefined
  return {
    read: () => last,
    write: (position) => {
      last = position
    },
  }
}

/** Beside the database file. Throws when what is there is not what was written. */
export function fileCheckpoint(databaseFile: string, tableName: string): Checkpoint {
  const path = checkpointPath(databaseFile)
  return {
    read: () => readCheckpoints(databaseFile)[tableName],
    write: (position) => {
      const next = { ...readCheckpoints(databaseFile), [tableName]: position }
      writeFileSync(`${path}.new`, JSON.stringify(next))
      renameSync(`${path}.new`, path)
    },
  }
}

/** The positions by the tables' names. */
export function readCheckpoints(databaseFile: string): Record<string, Position> {
  const path = checkpointPath(databaseFile)
  const text = readIfThere(path)
  if (text === undefined) return {}
  const stored = v.safeParse(v.pipe(v.string(), v.parseJson(), v.record(v.string(), Position)), text)
  if (!stored.success) throw new Error(`${path} is damaged: delete it and the stream is delivered again`)
  return stored.output
}

const checkpointPath = (databaseFile: string) => `${databaseFile}.pump.json`
