// What `npm start` is told on the command line.
import { parseArgs } from 'node:util'

export interface Options {
  /** Begin with an empty data folder. */
  readonly fresh: boolean
  /** The phone; the console and the API take the two ports behind it. */
  readonly port: number
}

export const usage = 'npm start -- [--fresh] [--port 8020]'

/** Throws one sentence that names what was not understood. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { fresh: { type: 'boolean', default: false }, port: { type: 'string', default: '8020' } },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 1024 || port > 65533) {
    throw new Error(`--port wants a number from 1024 to 65533, not ${values.port} (${usage})`)
  }
  return { fresh: values.fresh, port }
}
