// The open web: a page for any browser without a script, its poster for a printer, and what other machines read of it.
import { join } from 'node:path'
import { launchChromium } from '@ngo2/local/simulator/testbed/chromium'
import type { Browser, Page } from 'playwright-core'
import { addresses } from '../addresses'
import { shots } from '../phones'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const kept = `${addresses.api}/o/shawozishoulvdui`
const guest = `${addresses.api}/o/xiqusuosuoshe`
const widths = { phone: 375, desk: 1280 }

async function tab(
  url: string,
  options: { width?: number; dark?: boolean; script?: boolean } = {},
): Promise<Page> {
  const { width = widths.phone, dark = false, script = false } = options
  const context = await browser.newContext({
    viewport: { width, height: 812 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
    locale: 'zh-CN',
  })
  const page = await context.newPage()
  const answer = await page.goto(url)
  expect(answer?.status()).toBe(200)
  return page
}

const look = async (page: Page, name: string) =>
  void (await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true }))

it.each([
  { name: 'web-page', url: kept, heading: '沙窝子守绿队', options: {} },
  { name: 'web-page-dark', url: kept, heading: '沙窝子守绿队', options: { dark: true } },
  { name: 'web-page-desk', url: kept, heading: '沙窝子守绿队', options: { width: widths.desk } },
  { name: 'web-page-english', url: `${kept}?lang=en`, heading: '沙窝子守绿队', options: {} },
  { name: 'web-poster', url: `${kept}/poster`, heading: '沙窝子守绿队', options: {} },
  {
    name: 'web-poster-desk',
    url: `${kept}/poster`,
    heading: '沙窝子守绿队',
    options: { width: widths.desk },
  },
])(
  '$name is whole without a script, and no wider than its window',
  async ({ name, url, heading, options }) => {
    const page = await tab(url, options)
    await page.getByRole('heading', { name: heading }).first().waitFor()
    await look(page, name)
    const width = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
    expect(width).toBeLessThanOrEqual(0)
  },
)

it('speaks English throughout where it is asked to, but for what the organisation wrote itself', async () => {
  const page = await tab(`${kept}?lang=en`)
  for (const words of ['Two measures', 'Projects', 'Came in', 'In their own words', '中文']) {
    await page.getByText(words).first().waitFor()
  }
})

it('prints its poster on one sheet of A4', async () => {
  const page = await tab(`${kept}/poster`)
  const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  expect(printed).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/)
})

it('is read by machines: a badge, a feed and the sitemap are XML as it should be', async () => {
  const page = await tab(kept, { script: true })
  const roots = await page.evaluate(
    async (paths) =>
      Promise.all(
        paths.map(async (path) => {
          const text = await (await fetch(path)).text()
          const root = new DOMParser().parseFromString(text, 'application/xml')
          return root.querySelector('parsererror')?.textContent ?? root.documentElement.tagName
        }),
      ),
    ['/o/shawozishoulvdui/badge.svg', '/o/shawozishoulvdui/feed.atom', '/sitemap.xml', '/sitemap/0.xml'],
  )
  expect(roots).toEqual(['svg', 'feed', 'sitemapindex', 'urlset'])
})

it('says who is in charge only to reviewers, at no address a link leads to', async () => {
  const page = await tab(guest)
  await page.getByText('审核的人知道，不公开').first().waitFor()
  const links = await page.locator('[href], [src]').evaluateAll((all) =>
    all
      .map((one) => new URL(one.getAttribute('href') ?? one.getAttribute('src') ?? '', document.baseURI))
      .filter(({ host }) => host === location.host)
      .map(({ pathname, search }) => pathname + search),
  )
  expect(links.length).toBeGreaterThan(5)
  for (const link of new Set(links)) {
    const answer = await fetch(`${addresses.api}${link}`)
    expect([link, answer.status]).toEqual([link, 200])
    expect(await answer.text()).not.toContain('喜林')
  }
})
