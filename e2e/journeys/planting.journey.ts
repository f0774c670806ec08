// Planting: species, cell, name, promise; two people at one cell; the tree is there afterwards and under 我的.
import type { OpenedPhone } from '@ngo2/local/simulator/testbed/open-phone'
import { addresses, world } from '../addresses'
import { consoles } from '../consoles'
import { type Phones, phones } from '../phones'

let hands: Phones
const plot = `plot=${world.plotIds[3]}`

beforeAll(async () => {
  hands = await phones()
})
afterAll(async () => {
  expect(await hands.close()).toEqual([])
})

/** Goes to the last step with the first species and the free cell nearest to the middle of the ground. */
async function toThePromise(phone: OpenedPhone) {
  await phone.tap('梭梭')
  await phone.tap('选梭梭，下一步')
  await phone.page.locator('canvas').filter({ visible: true }).first().tap()
  await phone.tap('就这一格')
  await phone.sees('种之前，先说清楚')
}

it('leads from the tab over a plot to a planted tree that is there after a restart', async () => {
  const mei = await hands.open({ open: 'pages/trees' })
  await mei.sees('民勤东沙窝')
  await hands.look(mei, 'trees')
  await mei.tap('7号地')
  await mei.tap('在这里种一丛')
  await hands.look(mei, 'plant-species')
  await mei.tap('梭梭')
  await mei.tap('选梭梭，下一步')
  await hands.look(mei, 'plant-cell')
  await mei.tap('替我挑一个')
  await mei.tap('就这一格')
  await mei.fill('名字，不起也行', '等雨来')
  await hands.look(mei, 'plant-promise')
  await mei.sees('不收钱')
  await mei.tap('我知道了，种下')
  await mei.sees('“等雨来”种下了')
  await hands.look(mei, 'planted')
  const again = await hands.open({ open: 'pages/me' })
  await again.tap('开始')
  await again.sees('等雨来')
  await hands.look(again, 'me')
})

it('lets one of two plant in a cell and shows the other the nearest free ones', async () => {
  const open = (member: string) => hands.open({ member, open: 'pkg-tree/plant', query: plot })
  const [lin, hu] = [await open('demo-lin'), await open('demo-hu')]
  await toThePromise(lin)
  await toThePromise(hu)
  await Promise.all([lin, hu].map((phone) => phone.tap('我知道了，种下')))
  await Promise.all(
    [lin, hu].map((phone) =>
      phone.page
        .getByText(/种下了|附近还空着的/)
        .filter({ visible: true })
        .first()
        .waitFor(),
    ),
  )
  const said = await Promise.all([lin, hu].map((phone) => phone.text()))
  expect(said.filter((text) => text.includes('种下了'))).toHaveLength(1)
  expect(said.filter((text) => text.includes('附近还空着的'))).toHaveLength(1)
  const late = said[0]?.includes('附近还空着的') ? lin : hu
  await hands.look(late, 'plant-taken')
})

it('takes a report of a name in two taps; an operator takes the name down', async () => {
  const mei = await hands.open({ open: 'pages/me' })
  await mei.tap('开始')
  await mei.tap('等雨来')
  await mei.sees('它跟着谁')
  const { calls } = await mei.journal()
  const [treeId] =
    JSON.stringify(calls)
      .match(/tre_\w{26}/g)
      ?.slice(-1) ?? []
  const hu = await hands.open({ member: 'demo-hu', open: 'pkg-tree/tree', query: `id=${treeId}` })
  await hu.tap('举报这个名字')
  await hands.look(hu, 'report')
  await hu.tap('冒充、不实')
  await hu.sees('收到了。一天之内有人看')
  const desk = await consoles(hands)
  await desk.page.goto(`${addresses.console}/#/cases`)
  await desk.page.getByText('等雨来').first().click()
  await desk.page.getByLabel('写一句为什么').fill('看过了，先收起来')
  await desk.look('console-case')
  await desk.page.getByRole('button', { name: '收起来', exact: true }).click()
  await desk.page.getByText('已收起来').first().waitFor()
  const later = await hands.open({ member: 'demo-hu', open: 'pkg-tree/tree', query: `id=${treeId}` })
  await later.sees('它跟着谁')
  expect(await later.text()).not.toContain('等雨来')
})
