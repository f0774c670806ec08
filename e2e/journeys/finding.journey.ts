// 机构: found by name, pinyin initials, place and cause; bands in both dimensions; calm under a dead network.
import { type Phones, phones } from '../phones'

let hands: Phones

beforeAll(async () => {
  hands = await phones()
})
afterAll(async () => {
  expect(await hands.close()).toEqual([])
})

it.each([
  ['慢慢来', '慢慢来之家'],
  ['zyhhkt', '张掖黑河课堂'],
  ['wuwei 草场', '草场邻居'],
  ['残障 手艺', '没有'],
])('searching %s finds %s', async (typed, found) => {
  const phone = await hands.open({ open: 'pages/organisations' })
  await phone.page.getByRole('textbox').filter({ visible: true }).first().fill(typed)
  await phone.sees(new RegExp(found))
})

it('narrows to a province, a cause and a level, and shows everybody again at one tap', async () => {
  const phone = await hands.open({ open: 'pages/organisations' })
  await phone.tap('全国')
  await phone.tap('甘肃省')
  await phone.tap('武威市')
  await hands.look(phone, 'organisations-places')
  await phone.tap('民勤县')
  await phone.sees('沙窝子守绿队')
  await hands.look(phone, 'organisations-minqin')
  await phone.tap('不论阶段')
  await phone.tap('到了成林')
  await phone.sees('没有找到')
  await hands.look(phone, 'organisations-nothing')
  await phone.tap('看全部')
  await phone.sees('整段在中线右边')
})

it('shows bands for each of the two dimensions, never a place', async () => {
  const phone = await hands.open({ open: 'pages/organisations' })
  await phone.sees('整段在中线右边')
  await hands.look(phone, 'organisations')
  await phone.tap('沟通能力')
  await phone.sees('整段在中线右边')
  expect(await phone.text()).not.toMatch(/第\d+名|排名第/)
})

it('sends the view only what is new when one reads on', async () => {
  const phone = await hands.open({ open: 'pages/organisations' })
  await phone.sees('整段在中线右边')
  const first = await phone.setDataBytes('pages/organisations')
  await phone.page.mouse.move(180, 500)
  await phone.page.mouse.wheel(0, 8000)
  await phone.page.waitForTimeout(1500)
  const further = (await phone.setDataBytes('pages/organisations')).slice(first.length)
  expect(further.length).toBeGreaterThan(1)
  expect(Math.max(...further)).toBeLessThan(16 * 1024)
})

it('says so and offers a way on when the network is dead', async () => {
  const phone = await hands.open({ open: 'pages/organisations', network: 'none' })
  await phone.page.waitForTimeout(1500)
  await hands.look(phone, 'organisations-offline')
  expect(await phone.text()).toMatch(/没连上|再取一次|信号/)
})
