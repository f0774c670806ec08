// What the phone promises to the people who hold it.
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { type FixturePhones, fixturePhones } from './fixture-phone'

let phones: FixturePhones

beforeAll(async () => {
  phones = await fixturePhones()
})
afterEach(() => phones.closeAll())
afterAll(() => phones.end())

test('a card forwarded to the group opens on another member’s phone, at its page and with the group’s ticket', async () => {
  const mei = await phones.open()
  await mei.sees('晴')
  await mei.tap('更多')
  await mei.tap({ role: 'menuitem', name: '转发' })
  await mei.tap('伙伴群')
  await mei.tap({ role: 'button', name: '发送' })
  await mei.sees('已转发 Sent')
  const hai = await phones.another({ member: 'hai', open: undefined })
  await hai.tap('伙伴群')
  await hai.tap({ role: 'button', name: /我的林子/ })
  await hai.sees('晴')
  const [entry] = await hai.page.evaluate(() => [globalThis.phone?.entry()])
  expect(entry).toMatchObject({ scene: 1044, query: { from: 'card' }, shareTicket: 'ticket:G-partners' })
})

test('a tab page keeps what it shows while another is in front', async () => {
  const phone = await phones.open()
  await phone.tap('种一棵')
  await phone.tap({ role: 'tab', name: '我的' })
  await phone.sees('来过 1 次')
  await phone.tap({ role: 'tab', name: '林子' })
  await phone.sees('1 棵')
})

test('a tap on a row is caught by the row: one page opens, and back leads home', async () => {
  const phone = await phones.open()
  await phone.tap('柠条')
  expect(await phone.route()).toBe('pkg-tree/tree/index')
  await phone.tap('返回')
  await phone.sees('晴')
})

test('without network a request fails and says so, and the page stands', async () => {
  const phone = await phones.open({ network: 'none' })
  await phone.sees(/request:fail/)
  expect(await phone.errors()).toEqual([])
})

test('each member has storage of his own', async () => {
  const script = "App({}); wx.setStorageSync('who', (wx.getStorageSync('who') || 0) + 1)"
  const mei = await phones.open({}, { 'app.js': script })
  const who = () =>
    mei.page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('member:')))
  expect(await who()).toEqual([['member:mei:who', '{"v":1}']])
  await mei.page.goto(`${mei.page.url().split('?')[0]}?member=hai&open=`)
  await mei.sees('0 棵')
  expect((await who()).sort()).toEqual([
    ['member:hai:who', '{"v":1}'],
    ['member:mei:who', '{"v":1}'],
  ])
})

test('dark and light follow the phone’s switch, bars and page alike', async () => {
  const phone = await phones.open()
  const ground = () =>
    phone.page.evaluate(() =>
      ['wx-page', '.navigation-bar'].map((it) => {
        const element = document.querySelector(it)
        return element === null ? '' : getComputedStyle(element).backgroundColor
      }),
    )
  expect(await ground()).toEqual(['rgb(245, 239, 227)', 'rgb(245, 239, 227)'])
  await phone.change({ dark: true })
  expect(await ground()).toEqual(['rgb(22, 20, 15)', 'rgb(22, 20, 15)'])
})

test('closing goes back to the chat, and the mini-program comes back as it was', async () => {
  const phone = await phones.open()
  await phone.tap('种一棵')
  await phone.tap('关闭')
  await phone.tap({ role: 'button', name: /最近使用/ })
  await phone.sees('1 棵')
  expect((await phone.journal()).lifeCycle.filter((line) => line === 'App onLaunch')).toHaveLength(1)
})

test('opened from Moments there is one page without a tab bar, and no login', async () => {
  const phone = await phones.open({ scene: 1154, open: 'pages/grove/index' })
  await phone.sees('前往小程序')
  expect(await phone.page.getByRole('tab').count()).toBe(0)
})
