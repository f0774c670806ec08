// D15: sixty people of one group speak within an hour; a run finds it, a person looks and says why, two publish, and everybody reads why.

import { forEachOf, must, sendTo } from '@ngo2/local/world/client'
import { signIn } from '@ngo2/shared/accounts/contract'
import { makeId } from '@ngo2/shared/contract/ids'
import { readOrganisationPage } from '@ngo2/shared/directory/contract'
import { giveEvaluation } from '@ngo2/shared/evaluations/contract'
import type { Page } from 'playwright-core'
import { addresses, world } from '../addresses'
import { type Console, consoles } from '../consoles'
import { type Phones, phones } from '../phones'
import { lookThrough } from '../reviewing'

let hands: Phones
beforeAll(async () => {
  hands = await phones()
})
afterAll(async () => {
  expect(await hands.close()).toEqual([])
})

const people = 60
const organisationId = world.organisationIds[1] ?? ''
const because = '问过他们：六十个人用了同一部手机，都说没有，已经合起来算'

/** A session as her own phone gets it: a code from WeChat, shown to us. */
async function signedIn(openid: string): Promise<string> {
  const response = await fetch(`${addresses.phone}/wechat/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ openid }),
  })
  const { code } = (await response.json()) as { code: string }
  return (await must(sendTo(addresses.api), signIn, { code })).token
}

/** Each signs in to WeChat herself; all of them speak on one phone. */
async function speakAll(): Promise<void> {
  const device = 'one-phone-of-the-whole-group'
  const nobody = Array.from({ length: people }, (_, nth) => nth)
  await forEachOf(nobody, 6, async (nth) => {
    const token = await signedIn(`crowd-${String(nth).padStart(2, '0')}`)
    await must(sendTo(addresses.api, token), giveEvaluation, {
      organisationId,
      evaluationId: makeId('evl', Date.now(), Math.random),
      tie: 'visitor',
      answers: { T11: 'none', T12: 'none', T13: 'none', T14: 'none', C7: 'none', C10: 'none' },
      device,
    })
  })
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const decide = (page: Page) => button(page, '照算出来的公布')

async function nameOfIt(): Promise<string> {
  return (await must(sendTo(addresses.api), readOrganisationPage, { organisationId })).organisation.name
}

async function step({ page }: Console, name: string, told: RegExp) {
  await button(page, name).click()
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
  await page.getByText(told).waitFor()
}

it('is found by the run, looked at with its picture, decided with a reason and published by two', async () => {
  await speakAll()
  const name = await nameOfIt()
  const first = await consoles(hands)
  await button(first.page, '开始一次计算').click()
  await first.page.getByRole('heading', { name: '公布前要看的' }).waitFor({ timeout: 60_000 })
  const row = first.page.getByRole('button').filter({ hasText: name }).first()
  await row.click()
  await first.page.getByText('集中评价，已折算').waitFor()
  await first.page.getByRole('img', { name: /同一部手机：60份/ }).waitFor()
  await first.look('console-burst')
  await first.page.getByLabel('写一句为什么').fill(because)
  await decide(first.page).click()
  await first.page.getByText(because).or(button(first.page, '提议公布')).first().waitFor()
  await lookThrough(first, 'console-burst-decided')
  await step(first, '提议公布', /提议好了/)
  await first.page.getByText('等另一位同事确认').waitFor()
  await first.look('console-burst-proposed')

  const second = await consoles(hands, 'demo-zheng')
  await step(second, '确认公布', /公布好了/)
  await second.page.goto(`${addresses.console}/#/ranking/log`)
  await second.page.getByText(because).waitFor()
  await second.look('console-burst-log')
})

it('tells everybody beside the range, and on the page that says why', async () => {
  const phone = await hands.open({ open: 'pkg-ngo/organisation', query: `id=${organisationId}` })
  await phone.sees('集中评价，已折算')
  await hands.look(phone, 'burst-organisation')
  const why = await hands.open({
    open: 'pkg-ngo/why',
    query: `id=${organisationId}&dimension=transparency`,
  })
  await why.sees(/来得特别集中/)
  await hands.look(why, 'burst-why')
})
