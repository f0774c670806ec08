// Where the engine's executable is on this machine.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { EngineError } from './engine-error'

interface Platform {
  readonly platform: string
  readonly arch: string
}

/** The path of the executable. Throws EngineError `unsupported_platform` where npm has none for this machine. */
export function engineBinary({ platform, arch }: Platform = process): string {
  const find = createRequire(import.meta.url).resolve
  try {
    return join(dirname(find(`@dynoxide/${platform}-${arch}/package.json`)), 'dynoxide')
  } catch {
    throw new EngineError(
      'unsupported_platform',
      `There is no embedded database for ${platform}-${arch}: start AWS's DynamoDB Local and set DDB_ENDPOINT to its address.`,
    )
  }
}
