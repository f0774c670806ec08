// The address WeChat's server pushes to: signed words about pictures, and nothing else is believed.
import type { App } from '../platform/app'
import type { WebPage } from '../platform/web-page'
import { echoOf, messageIn } from '../platform/wechat/push'
import { takeVerdict } from './media-check'

const path = '/wechat/push'

/** WeChat's console tries the address with a word it wants back. */
export const greetingPage: WebPage = {
  path,
  async answer(app, c) {
    const echo = echoOf(settingsOf(app), { query: (name) => c.req.query(name), now: app.now() })
    return echo === undefined ? c.text('not signed by WeChat', 403) : c.text(echo)
  },
}

/** WeChat pushes up to three times until the answer is `success`. */
export const pushPage: WebPage = {
  path,
  method: 'POST',
  async answer(app, c) {
    const arrived = { query: (name: string) => c.req.query(name), now: app.now() }
    const message = messageIn(settingsOf(app), arrived, await c.req.text())
    if (message === undefined) return c.text('not signed by WeChat', 403)
    const taken = await takeVerdict(app, message)
    return taken === 'unknown' ? c.text('no such trace yet', 503) : c.text('success')
  },
}

function settingsOf({ settings: { wechat } }: App) {
  return { appId: wechat.appId, ...wechat.push }
}
