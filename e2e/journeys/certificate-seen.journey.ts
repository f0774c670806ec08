// D1, the certificate: photographed on a phone, returned once with a plain reason, then seen by one operator and checked by another.

import type { OpenedPhone } from '@ngo2/local/simulator/testbed/open-phone'
import { checkCharacterOf } from '@ngo2/shared/organisations/credit-code'
import { addresses } from '../addresses'
import { type Console, consoles } from '../consoles'
import { photograph } from '../desks'
import { nameThePage, sayForWhom } from '../making'
import { type Phones, phones } from '../phones'

let hands: Phones

beforeAll(async () => {
  hands = await phones()
})
afterAll(async () => {
  expect(await hands.close()).toEqual([])
})

const name = '柳林河滩守望会'
const body = '52620000MJY000024'
const code = `${body}${checkCharacterOf(body)}`
const why = '照片看不清，请在亮处再拍一张'

async function handIn(phone: OpenedPhone, act: string) {
  await photograph(phone)
  await phone.sees('到了')
  await phone.tap(act)
  await phone.sees('交了，等人看。看过会有消息')
}

async function pieceOf({ page }: Console, queue: string) {
  await page.goto(`${addresses.console}/#/verification`)
  await page.reload()
  await page.getByText(queue, { exact: true }).click()
  await page.getByRole('link').filter({ hasText: name }).click()
  await page.getByRole('img', { name: '原件' }).waitFor()
}

it('is returned in words the team can act on, sent again, seen, and checked by a second operator', async () => {
  const phone = await hands.open({ member: 'demo-mei', open: 'pages/me' })
  await nameThePage(phone, name)
  await sayForWhom(phone, '湿地边上的人')
  await phone.tap('登记了，有证书')
  await phone.fill('统一社会信用代码', code)
  await phone.tap('下一步')
  await phone.fill('你们是谁，平常做什么？', '每个月绕着湿地走一遍，看水、捡垃圾、记下来。')
  await phone.tap('下一步')
  await phone.tap('先到这里')
  await phone.tap('做出页面')
  await phone.tap('拍登记证书')
  await phone.tap('有登记证书')
  await phone.fill('统一社会信用代码', code)
  await phone.tap('只给审核的人看')
  await handIn(phone, '交给人看')
  await hands.look(phone, 'certificate-given')

  const first = await consoles(hands)
  await pieceOf(first, '等看')
  await first.look('console-certificate')
  await first.page.getByLabel('写一句为什么').fill(why)
  await first.page.getByRole('button', { name: '退回，写明哪里' }).click()
  await first.page.getByText(/：退回$/).waitFor()

  const told = await hands.open({ member: 'demo-mei', open: 'pages/me', dark: true, textScale: 1.4 })
  await told.tap('开始')
  await told.tap('消息')
  await told.page
    .getByText(/材料有人看过了/)
    .filter({ visible: true })
    .first()
    .tap()
  await told.page.getByText('登记证书').filter({ visible: true }).last().tap()
  await told.sees(`要补：${why}`)
  await hands.look(told, 'certificate-returned')
  await handIn(told, '再交一份')

  await pieceOf(first, '等看')
  await first.page.getByRole('button', { name: '看过，属实' }).click()
  await first.page.getByText(/：看过原件$/).waitFor()
  await pieceOf(first, '等第二位')
  await first.page.getByText('第一遍是您看的，核对要换一位同事。').waitFor()
  expect(await first.page.getByRole('button', { name: '核对过，一致' }).isDisabled()).toBe(true)
  await first.look('console-certificate-own')

  const second = await consoles(hands, 'demo-zheng')
  await pieceOf(second, '等第二位')
  await second.page.getByRole('button', { name: '核对过，一致' }).click()
  await second.page.getByText(/：核对过$/).waitFor()
})

it('says so to everybody, with the day and by whom, and shows the document to nobody', async () => {
  const tab = await hands.tab(`${addresses.api}/o/liulinhetanshouwanghui`)
  await tab.getByText(/核对过.*周岚.*郑敏/).waitFor({ timeout: 5000 })
  const documents = await tab
    .locator('[href*="files"], [src*="files"], [href*="upl_"], [src*="upl_"]')
    .count()
  expect(documents).toBe(0)
  const phone = await hands.open({ open: 'pages/organisations' })
  await phone.page.getByRole('textbox').filter({ visible: true }).first().fill(name)
  await phone.page.getByText(name).filter({ visible: true }).last().tap()
  await phone.sees(/核对过（.*周岚.*郑敏.*）/)
  await hands.look(phone, 'certificate-public')
})
