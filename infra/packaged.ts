// Packages the stack for one region, without an account.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { partsIn } from './bundle'
import type { Upload } from './bundle-gate'
import { functionName } from './function-gate'
import type { Region } from './regions'
import { readTemplate, resourcesOfType, type Template } from './template'

export interface Packaged {
  readonly templatePath: string
  readonly template: Template
  /** By the function's short name. */
  readonly uploads: ReadonlyMap<string, Upload>
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** Writes to infra/dist/<region>. Throws what osls said when it refuses. */
export function packageFor(region: Region): Packaged {
  const folder = `${root}infra/dist/${region.name}`
  rmSync(folder, { recursive: true, force: true })
  runOsls(['package', '--region', region.name, '--package', folder])
  const templatePath = `${folder}/cloudformation-template-update-stack.json`
  const template = readTemplate(readFileSync(templatePath, 'utf8'))
  const names = resourcesOfType(template, 'AWS::Lambda::Function').map(([id]) => functionName(id))
  return { templatePath, template, uploads: new Map(names.map((name) => [name, uploadOf(folder, name)])) }
}

function runOsls(args: readonly string[]): void {
  const { PATH, HOME } = process.env
  const osls = fileURLToPath(import.meta.resolve('serverless/bin/serverless.js'))
  const run = spawnSync(process.execPath, [osls, ...args], {
    cwd: root,
    encoding: 'utf8',
    // Nothing of this machine's account, so that the outcome is everybody's.
    env: { PATH, HOME, SLS_NOTIFICATIONS_MODE: 'off', AWS_EC2_METADATA_DISABLED: 'true' },
  })
  if (run.status !== 0) throw new Error(`osls refuses: ${run.error?.message ?? run.stdout.trim()}`)
}

function uploadOf(folder: string, name: string): Upload {
  const dist = `${root}functions/dist/${name}`
  const isBundled = existsSync(`${dist}/index.mjs`)
  return {
    zip: readFileSync(`${folder}/${name}.zip`),
    bundle: isBundled ? readFileSync(`${dist}/index.mjs`) : undefined,
    parts: isBundled ? partsIn(dist) : new Map(),
  }
}
