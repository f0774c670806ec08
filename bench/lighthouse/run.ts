// What Lighthouse says of a full page of the open web, on a phone: performance, accessibility, best practices, search.
import { serve } from '@hono/node-server'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { type Print, report } from '../figures'
import { openFullWorld } from '../page/full-world'

/** Each category, out of 100. */
const scoreMin = 95

export async function run(print: Print): Promise<string[]> {
  const { test, path } = await openFullWorld()
  const browser = await launch({
    chromePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    chromeFlags: ['--headless=new', '--no-sandbox'],
  })
  const server = serve({ fetch: (request) => test.request(new URL(request.url).pathname, request), port: 0 })
  try {
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('the server has no port')
    const result = await lighthouse(`http://localhost:${address.port}${path}`, {
      port: browser.port,
      logLevel: 'error',
      locale: 'en',
    })
    if (result === undefined) throw new Error('Lighthouse answered nothing')
    const { categories, audits } = result.lhr
    for (const { id, title, score } of Object.values(audits)) {
      if (score !== null && score < 0.9) print(`  ${id}: ${title} (${Math.round(score * 100)})`)
    }
    const figures = Object.values(categories).map(({ title, score }) => ({
      name: title,
      found: Math.round((score ?? 0) * 100),
      unit: 'points' as const,
      budget: scoreMin,
      moreIsBetter: true,
    }))
    return report(print, `Lighthouse ${result.lhr.lighthouseVersion}, a phone on a slow network`, figures)
  } finally {
    server.close()
    browser.kill()
    await test.close()
  }
}
