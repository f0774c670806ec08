// `npm run e2e`: the whole product on a fresh desk; the phone itself, then every journey, in a real browser.
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

/** Runs one suite of tests with these addresses; answers its exit code. */
function runSuite(
  config: string,
  addresses: Record<string, string>,
  args: readonly string[],
): Promise<number> {
  const jest = ['--experimental-vm-modules', '--no-warnings', join(root, 'node_modules/jest/bin/jest.js')]
  const options = ['--config', join(here, config), '--runInBand', ...args]
  const env = { ...process.env, ...addresses }
  const child = spawn('node', [...jest, ...options], { cwd: root, stdio: 'inherit', env })
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
  const args = process.argv.slice(2)
  const phone = await runSuite('simulator/jest.config.mjs', addresses, args)
  const journeys = await runSuite('jest.config.mjs', addresses, args)
  process.exitCode = Math.max(phone, journeys)
  await everything.close()
  rmSync(dataFolder, { recursive: true, force: true })
}

await main()
