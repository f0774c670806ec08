// D1, a first page in ten minutes: made on a phone, its certificate photographed, seen by an operator, and there for everybody.
import type { OpenedPhone } from '@ngo2/local/simulator/testbed/open-phone'
import { addresses, world } from '../addresses'
import { nameThePage, sayForWhom } from '../making'
import { type Phones, phones } from '../phones'

let hands: Phones

beforeAll(async () => {
  hands = await phones()
})
afterAll(async () => {
  expect(await hands.close()).toEqual([])
})

const name = '红崖山水窖互助组'
const code = '52620000MJY000001M'

/** From 我的 to the first of the nine questions. */
async function toTheQuestions(phone: OpenedPhone) {
  await nameThePage(phone, name)
  await hands.look(phone, 'make-name')
  await sayForWhom(phone, '红崖山下两个村')
}

it('says on the phone which class of fault a credit code has', async () => {
  const phone = await hands.open({ member: 'demo-hu', open: 'pages/me' })
  await toTheQuestions(phone)
  await phone.tap('登记了，有证书')
  await phone.fill('统一社会信用代码', '5262')
  await phone.sees('要正好18位')
  await phone.fill('统一社会信用代码', '52620000MJYI00001M')
  await phone.sees(/里面不会有 I/)
  await phone.fill('统一社会信用代码', '52620000MJY000001N')
  await phone.sees(/有一位打错了/)
  await hands.look(phone, 'make-code-wrong')
  await phone.fill('统一社会信用代码', code)
  await phone.sees('18位都对得上')
})

it('makes a page that everybody sees, and is read on the open web', async () => {
  const phone = await hands.open({ member: 'demo-lin', open: 'pages/me' })
  await toTheQuestions(phone)
  await phone.tap('登记了，有证书')
  await phone.fill('统一社会信用代码', code)
  await phone.tap('下一步')
  await phone.fill('你们是谁，平常做什么？', '两个村的人一起修水窖、轮流看水，谁家缺水先给谁家。')
  await hands.look(phone, 'make-question')
  await phone.tap('下一步')
  await phone.tap('先到这里')
  await hands.look(phone, 'make-review')
  await phone.tap('做出页面')
  await phone.sees('页面有了')
  await hands.look(phone, 'made')
  const tab = await hands.tab(`${addresses.api}/o/hongyashanshuijiaohuzhuzu`)
  await tab.getByRole('heading', { name }).waitFor()
})

it('opens from a scanned code, which holds the id alone', async () => {
  const phone = await hands.open({ open: 'pkg-ngo/organisation', query: `scene=${world.organisationIds[0]}` })
  await phone.sees('沙窝子守绿队')
  await hands.look(phone, 'kept-page')
})
