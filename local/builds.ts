// Builds what runs from source, and only when its source is newer than what was built.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root'

export type Workspace = 'functions' | 'console' | 'miniprogram'

/** Files whose change means building again, and the file that shows when it was built. */
const recipes: Record<Workspace, { readonly from: readonly string[]; readonly shows: string }> = {
  functions: {
    from: ['functions/src', 'functions/build.mjs', 'shared/src'],
    shows: 'functions/dist/papers/index.mjs',
  },
  console: { from: ['console', 'shared/src'], shows: 'console/dist/index.html' },
  miniprogram: {
    from: ['miniprogram/src', 'miniprogram/config', 'shared/src'],
    shows: 'miniprogram/dist/app.json',
  },
}

/** Resolves when the workspace is built; rejects with what the build printed. */
export async function ensureBuilt(workspace: Workspace): Promise<void> {
  const { from, shows } = recipes[workspace]
  const built = join(root, shows)
  const source = Math.max(
    ...from.map((path) => newest(join(root, path))),
    newest(join(root, 'package-lock.json')),
  )
  if (existsSync(built) && statSync(built).mtimeMs >= source) return
  await run(workspace)
}

function run(workspace: Workspace): Promise<void> {
  const child = spawn('npm', ['run', 'build', '-w', workspace], { cwd: root })
  const printed: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => printed.push(part))
  child.stderr.on('data', (part: Buffer) => printed.push(part))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${workspace} could not be built:\n${Buffer.concat(printed)}`))
    })
  })
}

/** Milliseconds of the newest file at or below a path. */
function newest(path: string): number {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  const inside = readdirSync(path).filter((name) => name !== 'dist' && name !== 'node_modules')
  return Math.max(0, ...inside.map((name) => newest(join(path, name))))
}
