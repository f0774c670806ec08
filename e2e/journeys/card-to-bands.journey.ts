// The main job: from a card in a group to an evaluation, a run, and the published bands on another phone.
import { listRuns } from '@ngo2/shared/ranking/contract'
import { addresses, world } from '../addresses'
import { consoles } from '../consoles'
import { type Phones, phones } from '../phones'
import { lookThrough } from '../reviewing'

let hands: Phones
beforeAll(async () => {
  hands = await phones()
})
afterAll(async () => {
  expect(await hands.close()).toEqual([])
})

it('opens a card from the group without sign-in, and shows who they are and both gauges', async () => {
  const mei = await hands.open()
  await mei.tap('西北公益伙伴群')
  await hands.look(mei, 'group')
  await mei.page.getByText('他们的钱和事').filter({ visible: true }).first().tap()
  for (const text of ['示例', '两把尺子', '信息透明', '沟通能力', '我来评价']) await mei.sees(text)
  await hands.look(mei, 'organisation')
  const { calls } = await mei.journal()
  expect(calls.filter(({ api }) => api === 'login')).toEqual([])
})

it('asks one question a screen, "don’t know" first, and thanks with what happens next', async () => {
  const mei = await hands.open({ open: 'pkg-ngo/organisation', query: `id=${world.organisationIds.at(-1)}` })
  await mei.tap('我来评价')
  await mei.tap('看过他们的页面')
  await hands.look(mei, 'evaluate-tie')
  await mei.tap('开始答')
  await mei.sees('1 / 3')
  await hands.look(mei, 'evaluate-question')
  await mei.tap('看到了')
  await mei.tap('下一题')
  await mei.tap('没看过 / 不知道')
  await mei.tap('下一题')
  await mei.tap('看到一部分')
  await mei.tap('快完了')
  await mei.sees('想请他们改进的一件事')
  await hands.look(mei, 'evaluate-more')
  await mei.tap('看一遍')
  await hands.look(mei, 'evaluate-review')
  await mei.tap('送出')
  await mei.sees('收到了，谢谢')
  await hands.look(mei, 'evaluate-thanks')
})

it('forwards the page as a card with title and picture, and another member opens it in the group', async () => {
  const mei = await hands.open({ open: 'pkg-ngo/organisation', query: `id=${world.organisationIds[3]}` })
  await mei.tap('转给好友')
  await mei.tap('西北公益伙伴群')
  await mei.tap('发送')
  await mei.sees('已转发')
  const arslan = await hands.open({ member: 'demo-arslan' })
  await arslan.tap('西北公益伙伴群')
  const card = arslan.page.getByText('事和账，你怎么看').filter({ visible: true }).last()
  await card.scrollIntoViewIfNeeded()
  await hands.look(arslan, 'card-in-group')
  await card.tap()
  await arslan.sees('两把尺子')
  expect(await arslan.route()).toBe('pkg-ngo/organisation')
})

it('counts the new voice in the next run, which two operators publish and one takes back', async () => {
  const desk = await consoles(hands)
  const earlier = (await desk.ask(listRuns, {})).published
  const button = (name: string) => desk.page.getByRole('button', { name, exact: true })
  const confirm = async (name: string) => {
    await desk.page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
    await desk.page.getByRole('dialog').waitFor({ state: 'hidden' })
  }
  await button('开始一次计算').click()
  await lookThrough(desk, 'console-preview')
  await button('提议公布').click()
  await confirm('提议公布')
  const second = await consoles(hands, 'demo-zheng')
  await second.page.getByRole('button', { name: '确认公布', exact: true }).click()
  await second.page.getByRole('dialog').getByRole('button', { name: '确认公布', exact: true }).click()
  await second.page.getByText(/公布好了/).waitFor()
  const later = (await desk.ask(listRuns, {})).published
  expect(later).not.toBe(earlier)
  await desk.page.goto(`${addresses.console}/#/ranking/${earlier}`)
  await desk.page.reload()
  await button('换回这一次').click()
  await desk.page.getByLabel('写一句为什么换回').fill('试一下换回')
  await confirm('换回这一次')
  expect((await desk.ask(listRuns, {})).published).toBe(earlier)
})
