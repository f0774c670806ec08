// The console for journeys: signed in as a person does, by scanning its code with an operator's phone.

import { join } from 'node:path'
import { sendTo } from '@ngo2/local/world/client'
import { call } from '@ngo2/shared/contract/call'
import type { CallerInputOf, Endpoint, OutputOf } from '@ngo2/shared/contract/endpoint'
import type { Page } from 'playwright-core'
import { addresses } from './addresses'
import { type Phones, shots } from './phones'

export interface Console {
  readonly page: Page
  /** Asks the API with the console's own session. */
  ask<E extends Endpoint>(endpoint: E, input: CallerInputOf<E>): Promise<OutputOf<E>>
  look(name: string): Promise<void>
}

/** Opens the console and lets it in with the phone of this operator. */
export async function consoles(hands: Phones, operator = 'demo-operator'): Promise<Console> {
  const page = await hands.tab(addresses.console)
  const code = await page.locator('code').first().textContent()
  const phone = await hands.open({ member: operator, open: 'pages/me' })
  await phone.tap('开始')
  await phone.tap('扫工作台二维码')
  await phone.page.getByRole('textbox', { name: '扫一扫' }).fill(code ?? '')
  await phone.tap('确定')
  await phone.tap('让它登录')
  await phone.sees('电脑上登录好了')
  await page.getByRole('heading', { name: '评价与排序' }).first().waitFor()
  return {
    page,
    async ask(endpoint, input) {
      const token = await page.evaluate(() => Object.values(sessionStorage).join())
      const found = /[\w-]{43}/.exec(token)?.[0]
      const outcome = await call(sendTo(addresses.api, found), endpoint, input)
      if (outcome.is === 'ok') return outcome.value
      throw new Error(`${endpoint.name}: ${JSON.stringify(outcome)}`)
    },
    look: async (name) => void (await page.screenshot({ path: join(shots, `${name}.png`) })),
  }
}
