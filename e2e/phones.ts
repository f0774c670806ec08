// Phones for journeys: opened in one browser, looked at in screenshots, and without a single complaint at the end.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launchChromium } from '@ngo2/local/simulator/testbed/chromium'
import { type OpenedPhone, type OpenPhoneOptions, openPhone } from '@ngo2/local/simulator/testbed/open-phone'
import type { Browser, Page } from 'playwright-core'
import { addresses } from './addresses'

export const shots = fileURLToPath(new URL('../shots', import.meta.url))

export interface Phones {
  /** Opens a phone held by this demo member; complaints are collected until the end. */
  open(options?: Omit<OpenPhoneOptions, 'url' | 'browser'>): Promise<OpenedPhone>
  /** A tab of the same browser at a desk's size. */
  tab(url: string): Promise<Page>
  /** A picture under `shots/`. */
  look(phone: OpenedPhone, name: string): Promise<void>
  /** Everything any phone complained of; call it last. */
  close(): Promise<readonly string[]>
}

export async function phones(): Promise<Phones> {
  mkdirSync(shots, { recursive: true })
  const browser: Browser = await launchChromium()
  const opened: OpenedPhone[] = []
  return {
    async open(options = {}) {
      const phone = await openPhone({ url: addresses.phone, browser, member: 'demo-mei', ...options })
      opened.push(phone)
      return phone
    },
    async tab(url) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' })
      await page.goto(url)
      return page
    },
    async look(phone, name) {
      // What grows, opens or is painted on a canvas has come to rest by then.
      await phone.page.waitForTimeout(600)
      await phone.screenshot(join(shots, `${name}.png`))
    },
    async close() {
      const complaints = (await Promise.all(opened.map((phone) => phone.errors()))).flat()
      await browser.close()
      return complaints
    },
  }
}
