// A hand for tests: opens the simulator's phone in Chromium, taps, types, reads, looks.
import type { Browser, Locator, Page } from 'playwright-core'
import type { Journal } from '../host/journal'
import type { PhoneHandle } from '../phone/for-tests'
import { launchChromium } from './chromium'

export interface OpenPhoneOptions {
  readonly url: string
  /** A running one, when several phones share it. */
  readonly browser?: Browser
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly dark?: boolean
  readonly textScale?: 1 | 1.2 | 1.4 | 1.65
  /** openid of who holds it. */
  readonly member?: string
  readonly network?: 'wifi' | 'slow' | 'none'
  /** Page to start on, with its query, as a card or a code would; the chats when absent, the first page when empty. */
  readonly open?: string
  readonly query?: string
  readonly scene?: number
  /** opengid of the group whose card was opened. */
  readonly group?: string
}

export type Target =
  | string
  | { readonly role: Parameters<Page['getByRole']>[0]; readonly name?: string | RegExp }

export interface OpenedPhone {
  readonly page: Page
  /** Taps what has this text or accessible name; waits for it. */
  tap(target: Target): Promise<void>
  /** Holds a finger on it for half a second. */
  longPress(target: Target): Promise<void>
  /** Types into the field with this label or placeholder. */
  fill(label: string, value: string): Promise<void>
  /** Waits until the text is to be seen. */
  sees(text: string | RegExp): Promise<void>
  /** The text of everything visible. */
  text(): Promise<string>
  route(): Promise<string | undefined>
  screenshot(path: string): Promise<void>
  journal(): Promise<Journal>
  /** Everything wrong: the mini-program's complaints, faults of the page, a blank screen. */
  errors(): Promise<readonly string[]>
  /** Bytes of every setData of a page, in order. */
  setDataBytes(route: string): Promise<readonly number[]>
  /** Sets a switch of the phone while it runs. */
  change(settings: Parameters<PhoneHandle['change']>[0]): Promise<void>
  close(): Promise<void>
}

export const phoneViewport = { width: 375, height: 812 } as const

const patienceMs = 5000

/** Opens a phone of its own: storage and settings are fresh. */
export async function openPhone(options: OpenPhoneOptions): Promise<OpenedPhone> {
  const browser = options.browser ?? (await launchChromium())
  const context = await browser.newContext({
    viewport: options.viewport ?? phoneViewport,
    deviceScaleFactor: 2,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  context.setDefaultTimeout(patienceMs)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
  await page.goto(addressOf(options))
  await page.waitForFunction(() => globalThis.phone !== undefined)
  return hand(page, faults, async () => {
    await context.close()
    if (options.browser === undefined) await (browser as Browser).close()
  })
}

/** The phone's page with its settings and its start in the query. */
export function addressOf(options: OpenPhoneOptions): string {
  const address = new URL(options.url)
  const say = (name: string, value: unknown) => {
    if (value !== undefined) address.searchParams.set(name, String(value))
  }
  say('member', options.member)
  say('dark', options.dark === undefined ? undefined : Number(options.dark))
  say('text', options.textScale)
  say('network', options.network)
  say('open', options.open)
  say('query', options.query)
  say('scene', options.scene)
  say('group', options.group)
  return address.href
}

function hand(page: Page, faults: readonly string[], close: () => Promise<void>): OpenedPhone {
  const journal = () => page.evaluate(() => JSON.parse(JSON.stringify(globalThis.phone?.journal() ?? null)))
  return {
    page,
    tap: async (target) => (await located(page, target)).tap(),
    longPress: async (target) => holdFinger(page, await located(page, target)),
    fill: async (label, value) => {
      const found = visible(page.getByLabel(label).or(page.getByPlaceholder(label)))
      await found.waitFor()
      // A label may stand on the mini-program's own input, which holds the browser's.
      const inner = found.locator('input, textarea')
      await ((await inner.count()) > 0 ? inner.first() : found).fill(value)
    },
    sees: (text) => visible(page.getByText(text)).waitFor(),
    // biome-ignore lint/performance/useDomNodeTextContent: only what is visible counts
    text: () => page.locator('.phone').innerText(),
    route: () => page.evaluate(() => globalThis.phone?.route()),
    screenshot: async (path) => void (await page.screenshot({ path })),
    async journal() {
      const found = await journal()
      if (found === null) throw new Error('no mini-program is running')
      return found as Journal
    },
    async errors() {
      const [complaints, isBlank] = await page.evaluate(() => {
        const { phone } = globalThis
        const runs = phone?.journal() !== undefined
        return [phone?.complaints() ?? [], runs && phone?.isBlank() === true] as const
      })
      return [...faults, ...complaints, ...(isBlank ? ['the page is blank'] : [])]
    },
    async setDataBytes(route) {
      const { setData } = (await journal()) as Journal
      return setData.filter((entry) => entry.route === route).map((entry) => entry.bytes)
    },
    change: (settings) => page.evaluate((patch) => globalThis.phone?.change(patch), settings),
    close,
  }
}

const longPressMs = 500

async function holdFinger(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox()
  if (box === null) throw new Error('there is nothing to put a finger on')
  const session = await page.context().newCDPSession(page)
  const finger = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] })
  await page.waitForTimeout(longPressMs)
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

// Hidden pages stay in the document, so only what is visible counts.
const visible = (locator: Locator): Locator => locator.filter({ visible: true }).first()

async function located(page: Page, target: Target): Promise<Locator> {
  if (typeof target !== 'string') {
    const { role, name } = target
    return visible(page.getByRole(role, name === undefined ? {} : { name, exact: typeof name === 'string' }))
  }
  const exact = visible(page.getByText(target, { exact: true }).or(page.getByLabel(target, { exact: true })))
  await exact.waitFor()
  return exact
}
