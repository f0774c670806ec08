// Starts a desk or everything in a process of its own, waits for the API's first 200, and ends it again.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { freePort } from '@ngo2/local/dynamodb/free-port'
import { root } from '@ngo2/local/root'

const deskProgram = fileURLToPath(new URL('desk-program.ts', import.meta.url))

/** Milliseconds until the API of a desk in this folder answered. */
export function startDesk(dataFolder: string): Promise<number> {
  return untilAnswer(deskProgram, [dataFolder])
}

/** Milliseconds until `npm start` on this folder had printed its addresses and its API answered. */
export async function startEverything(dataFolder: string): Promise<number> {
  const port = await threeFreePorts()
  return untilAnswer(join(root, 'local/start.ts'), ['--data', dataFolder, '--port', String(port)])
}

async function untilAnswer(program: string, args: readonly string[]): Promise<number> {
  const begun = performance.now()
  const child = spawn(process.execPath, [...process.execArgv, program, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const answer = await fetch(await addressFrom(child))
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`the API answered ${answer.status}`)
    return performance.now() - begun
  } finally {
    if (child.exitCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
  }
}

/** The address of the API's description, which is printed once everything listens. */
async function addressFrom(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('nothing is to be heard of the child')
  for await (const line of createInterface(child.stdout)) {
    const [address] = line.match(/http:\S+\/openapi\.json/) ?? []
    if (address !== undefined) return address
  }
  throw new Error('it ended before it was ready')
}

/** The first of three ports in a row; another process might still take one, and the start then says so. */
async function threeFreePorts(): Promise<number> {
  const port = await freePort()
  return port > 65_000 ? threeFreePorts() : port
}
