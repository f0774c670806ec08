// Finds and starts the machine's Chromium.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome']
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The browser's path: CHROMIUM_PATH, or the first known name on PATH. Throws with the way out. */
export function chromiumPath(): string {
  const given = process.env.CHROMIUM_PATH
  if (given !== undefined) return given
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      if (existsSync(join(folder, name))) return join(folder, name)
    }
  }
  throw new Error('no Chromium found: install the package chromium, or set CHROMIUM_PATH')
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: flags })
}
