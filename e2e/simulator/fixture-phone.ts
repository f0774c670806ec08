// A phone in Chromium over the small mini-program of the simulator's own tests.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Simulator, startSimulator } from '@ngo2/local/simulator/index'
import { launchChromium } from '@ngo2/local/simulator/testbed/chromium'
import { aMiniProgram, type Fixture } from '@ngo2/local/simulator/testbed/fixture'
import { type OpenedPhone, type OpenPhoneOptions, openPhone } from '@ngo2/local/simulator/testbed/open-phone'
import type { Browser } from 'playwright-core'

export interface FixturePhones {
  /** Starts a simulator over the mini-program with these changes and opens a phone on it. */
  open(
    options?: Partial<OpenPhoneOptions>,
    changes?: Readonly<Record<string, string | undefined>>,
  ): Promise<OpenedPhone>
  /** Another phone on the simulator opened last. */
  another(options: Partial<OpenPhoneOptions>): Promise<OpenedPhone>
  /** Ends what the test has opened; the browser stays. */
  closeAll(): Promise<void>
  end(): Promise<void>
}

export async function fixturePhones(): Promise<FixturePhones> {
  const browser: Browser = await launchChromium()
  const weather = await aServer()
  const url = `http://127.0.0.1:${(weather.address() as AddressInfo).port}`
  let opened: { readonly close: () => Promise<void> | void }[] = []
  let last: Simulator | undefined
  const another = async (options: Partial<OpenPhoneOptions>) => {
    if (last === undefined) throw new Error('no simulator is open yet')
    const phone = await openPhone({ url: last.url, browser, open: '', ...options })
    opened.unshift(phone)
    return phone
  }
  return {
    another,
    async open(options = {}, changes = {}) {
      const fixture: Fixture = aMiniProgram(changes)
      last = await startSimulator({
        dist: fixture.folder,
        apiUrl: url,
        wechatUrl: url,
        members: [
          { openid: 'mei', name: '小梅' },
          { openid: 'hai', name: '小海' },
        ],
        chats: [{ id: 'partners', kind: 'group', name: '伙伴群', opengid: 'G-partners' }],
      })
      opened.push(last, { close: fixture.discard })
      return another(options)
    },
    async closeAll() {
      for (const it of opened) await it.close()
      opened = []
    },
    async end() {
      await browser.close()
      weather.closeAllConnections()
      weather.close()
    },
  }
}

async function aServer(): Promise<Server> {
  const server = createServer((request, answer) => {
    answer.setHeader('content-type', 'application/json')
    answer.end(JSON.stringify(request.url === '/weather' ? { sky: '晴' } : { code: 'code' }))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return server
}
