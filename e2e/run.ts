// `npm run e2e`: the whole product on a fresh desk, and every journey through it in a real browser.
import '@ngo2/local/node-version'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startEverything } from '@ngo2/local/everything'
import { consecutivePorts } from './ports'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '..')

/** Runs jest over the journeys with these addresses; answers its exit code. */
function runJourneys(addresses: Record<string, string>, args: readonly string[]): Promise<number> {
  const jest = ['--experimental-vm-modules', '--no-warnings', join(root, 'node_modules/jest/bin/jest.js')]
  const config = ['--config', join(here, 'jest.config.mjs'), '--runInBand']
  const env = { ...process.env, ...addresses }
  const child = spawn('node', [...jest, ...config, ...args], { cwd: root, stdio: 'inherit', env })
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
}

async function main(): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'ngo2-e2e-'))
  const everything = await startEverything({ dataFolder, port: await consecutivePorts(3) })
  const { phoneUrl, consoleUrl, apiUrl, scheduleUrl, world } = everything
  const addresses = {
    NGO2_DATA: dataFolder,
    PHONE_URL: phoneUrl,
    CONSOLE_URL: consoleUrl,
    API_URL: apiUrl,
    SCHEDULE_URL: scheduleUrl,
    WORLD: JSON.stringify(world),
  }
  process.exitCode = await runJourneys(addresses, process.argv.slice(2))
  await everything.close()
  rmSync(dataFolder, { recursive: true, force: true })
}

await main()
