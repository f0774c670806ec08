// The project's own commands, as a person types them, on the desk that is running.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs `npm run <name> -- <args>`; answers what it printed, rejects with its error output. */
export async function command(name: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', name, '--', ...args], { cwd: root })
  return stdout
}
