// What `npm start` is told on the command line.
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './root'

export interface Options {
  /** Begin with an empty data folder. */
  readonly fresh: boolean
  /** The phone; the console and the API take the two ports behind it. */
  readonly port: number
  /** Where the table, files, chats and keys lie. */
  readonly dataFolder: string
}

export const usage = 'npm start -- [--fresh] [--port 8020] [--data .data]'

/** Throws one sentence that names what was not understood. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      fresh: { type: 'boolean', default: false },
      port: { type: 'string', default: '8020' },
      data: { type: 'string', default: join(root, '.data') },
    },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 1024 || port > 65533) {
    throw new Error(`--port wants a number from 1024 to 65533, not ${values.port} (${usage})`)
  }
  return { fresh: values.fresh, port, dataFolder: resolve(values.data) }
}
