// Keeps the engine's file quick: an index the engine lacks, and no stream record that was acknowledged long ago.
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs'
import initSqlJs, { type Database } from 'sql.js'
import { type Position, readCheckpoints } from './checkpoint'
import { EngineError } from './engine-error'

/** sql.js holds the file in memory twice, within WebAssembly's 2 GB. */
const largestBytes = 512 * 1024 * 1024

const indexName = 'stream_records_in_order'

/** True when an engine was killed before it folded its write-ahead log into the file. */
export function leftUnfolded(file: string): boolean {
  const log = `${file}-wal`
  return existsSync(log) && statSync(log).size > 0
}

/**
 * On every write the engine looks through all stream records, and it never removes one: after 10,000 writes it is four
 * times slower. To be called while no engine has the file. A file over 512 MB is left as it is, and `say` is told.
 */
export async function keepFileInOrder(file: string, say: (sentence: string) => void): Promise<void> {
  if (statSync(file).size > largestBytes) {
    say(`${file} is over 512 MB, too large to be kept in order: writes slow down; delete it and seed anew.`)
    return
  }
  const { Database } = await initSqlJs()
  const database = open(Database, file)
  try {
    const indexed = addIndex(database)
    const trimmed = trim(database, readCheckpoints(file))
    if (!indexed && trimmed === 0) return
    if (trimmed > 0) database.run('VACUUM')
    replace(file, database.export())
  } finally {
    database.close()
  }
}

function open(Database: new (bytes: Uint8Array) => Database, file: string): Database {
  const database = new Database(readFileSync(file))
  try {
    database.exec('SELECT count(*) FROM _stream_records')
    return database
  } catch {
    database.close()
    throw new EngineError(
      'file_corrupt',
      `${file} is not a database: delete it to begin anew, or restore a copy.`,
    )
  }
}

/** Whether the index was missing. */
function addIndex(database: Database): boolean {
  const [found] = database.exec("SELECT 1 FROM sqlite_master WHERE type = 'index' AND name = ?", [indexName])
  if (found !== undefined) return false
  database.run(`CREATE INDEX ${indexName} ON _stream_records (table_name, CAST(sequence_number AS INTEGER))`)
  return true
}

/** How many records went: those of tables that are gone, and those up to the checkpoints. */
function trim(database: Database, checkpoints: Record<string, Position>): number {
  database.run('DELETE FROM _stream_records WHERE table_name NOT IN (SELECT table_name FROM _tables)')
  let trimmed = database.getRowsModified()
  for (const [table, { streamArn, sequenceNumber }] of Object.entries(checkpoints)) {
    const label = streamArn.slice(streamArn.lastIndexOf('/') + 1)
    // The newest record stays: the engine numbers the next one after it, and would begin at 1 again.
    database.run(
      `DELETE FROM _stream_records WHERE table_name = ?1 AND CAST(sequence_number AS INTEGER) <= ?2
       AND id < (SELECT max(id) FROM _stream_records WHERE table_name = ?1)
       AND EXISTS (SELECT 1 FROM _tables WHERE table_name = ?1 AND stream_label = ?3)`,
      [table, Number(sequenceNumber), label],
    )
    trimmed += database.getRowsModified()
  }
  return trimmed
}

/** All or nothing: a power cut leaves the old file or the new one. */
function replace(file: string, bytes: Uint8Array): void {
  const next = `${file}.new`
  const handle = openSync(next, 'w')
  try {
    writeSync(handle, bytes)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(next, file)
}
