// `npm run bench`: every part, or those named, each in a process of its own; ends with 1 where a budget is broken.
import '@ngo2/local/node-version'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Print } from './figures'

/** Prints its tables and answers, in sentences, which budgets are broken. */
type Part = (print: Print) => string[] | Promise<string[]>

const parts: Readonly<Record<string, () => Promise<{ run: Part }>>> = {
  sizes: () => import('./sizes/run'),
  calls: () => import('./calls/run'),
  setdata: () => import('./setdata/run'),
  lambda: () => import('./lambda/run'),
  start: () => import('./start/run'),
  planting: () => import('./planting/run'),
  import: () => import('./import/run'),
  ranking: () => import('./ranking/run'),
  search: () => import('./search/run'),
  page: () => import('./page/run'),
  lighthouse: () => import('./lighthouse/run'),
}

async function bench(asked: readonly string[]): Promise<boolean> {
  const names = asked.length === 0 ? Object.keys(parts) : asked
  const unknown = names.find((name) => !(name in parts))
  if (unknown !== undefined) {
    throw new Error(`there is no part "${unknown}": npm run bench -- [${Object.keys(parts).join(' ')}]`)
  }
  const [only, ...others] = names
  return only !== undefined && others.length === 0 ? runHere(only) : runApart(names)
}

async function runHere(name: string): Promise<boolean> {
  const part = await parts[name]?.()
  const broken = (await part?.run(print)) ?? []
  for (const sentence of broken) print(`over budget: ${sentence}`)
  return broken.length === 0
}

/** One part's memory, compiled code and environment are no other part's. */
async function runApart(names: readonly string[]): Promise<boolean> {
  const failed: string[] = []
  for (const name of names) {
    const args = [...process.execArgv, fileURLToPath(import.meta.url), name]
    const child = spawn(process.execPath, args, { stdio: 'inherit' })
    const [code] = await once(child, 'exit')
    if (code !== 0) failed.push(name)
  }
  print(failed.length === 0 ? '\nevery budget is kept' : `\nnot kept: ${failed.join(', ')}`)
  return failed.length === 0
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

bench(process.argv.slice(2)).then(
  (kept) => process.exit(kept ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exit(2)
  },
)
