// A small file that need not exist.
import { readFileSync } from 'node:fs'

/** The text, or nothing where there is no such file. */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** The system's name of what went wrong. Errors of Node itself are of another realm inside Jest, so no `instanceof`. */
export function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}
