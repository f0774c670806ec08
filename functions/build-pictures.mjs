// Lays sharp's machine code beside the bundle of the pictures function, once for each kind of machine Lambda has:
// dist/pictures-x86_64 and dist/pictures-arm64. Wants dist/pictures, and npm's registry or cache.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** Lambda's word and npm's for the same machine. */
const machines = { x86_64: 'x64', arm64: 'arm64' }

const ours = JSON.parse(readFileSync('package.json', 'utf8')).dependencies.sharp
const native = JSON.parse(readFileSync('native/package.json', 'utf8')).dependencies.sharp
if (ours !== native)
  throw new Error(`functions use sharp ${ours}, functions/native has ${native}: make them one`)

for (const [machine, cpu] of Object.entries(machines)) {
  const folder = `dist/pictures-${machine}`
  lay(folder, cpu)
  cpSync('dist/pictures/index.mjs', `${folder}/index.mjs`)
}

/** What the lock file names, with its hashes; no script of a package is run. */
function lay(folder, cpu) {
  const lock = readFileSync('native/package-lock.json', 'utf8')
  const laid = `${folder}/package-lock.json`
  if (existsSync(`${folder}/node_modules`) && existsSync(laid) && readFileSync(laid, 'utf8') === lock) return
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync('native/package.json', `${folder}/package.json`)
  writeFileSync(laid, lock)
  const target = ['--os=linux', `--cpu=${cpu}`, '--libc=glibc']
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--workspaces=false']
  execFileSync('npm', ['ci', ...target, ...quietly], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
}
