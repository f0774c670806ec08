// Promises of the strict realm: what WeChat would do, and what it would refuse.
import { afterEach, expect, test } from '@jest/globals'
import { complaints } from '../host/journal'
import { aMiniProgram, type Fixture } from './fixture'
import { type Headless, type HeadlessOptions, runHeadless } from './run-headless'

let made: { fixture: Fixture; phone: Headless }[] = []

afterEach(() => {
  for (const { fixture, phone } of made) {
    phone.close()
    fixture.discard()
  }
  made = []
})

const sunny = () => Response.json({ sky: '晴' })

async function open(options: HeadlessOptions = {}, changes: Record<string, string | undefined> = {}) {
  const fixture = aMiniProgram(changes)
  const phone = await runHeadless(fixture.folder, { requests: sunny, ...options })
  made.push({ fixture, phone })
  return phone
}

test('a good mini-program starts, asks its server and leaves no complaint', async () => {
  const phone = await open()
  expect(phone.text()).toContain('晴')
  expect(phone.journal.lifeCycle).toEqual([
    'App onLaunch',
    'App onShow',
    'pages/grove/index onLoad',
    'pages/grove/index onShow',
    'pages/grove/index onReady',
  ])
  expect(complaints(phone.journal)).toEqual([])
})

test('a tap goes through the compiled WXML and its bytes are counted', async () => {
  const phone = await open()
  const before = phone.journal.setData.length
  await phone.tap('种一棵')
  expect(phone.text()).toContain('1 棵')
  expect(phone.journal.setData.slice(before)).toEqual([
    { route: 'pages/grove/index', paths: ['planted'], bytes: '{"planted":1}'.length },
  ])
})

test('a caught tap does not reach the element around it', async () => {
  const phone = await open()
  await phone.tap('柠条')
  expect(phone.host.navigation.pages().map((page) => page.address.path)).toEqual([
    'pages/grove/index',
    'pkg-tree/tree/index',
  ])
})

test('a tab page stays alive while another is shown', async () => {
  const phone = await open()
  await phone.tap('种一棵')
  phone.host.navigation.switchTab('/pages/me/index')
  phone.host.navigation.switchTab('/pages/grove/index')
  expect(phone.text()).toContain('1 棵')
  phone.host.navigation.switchTab('/pages/me/index')
  await phone.settle()
  expect(phone.text()).toContain('来过 2 次')
})

test('the eleventh page is refused in WeChat’s words', async () => {
  const phone = await open()
  await phone.tap('梭梭')
  for (let level = 2; level < 10; level += 1) await phone.tap('再开一层')
  expect(phone.host.navigation.pages()).toHaveLength(10)
  await phone.tap('再开一层')
  expect(phone.text()).toContain('navigateTo:fail webview count limit exceed')
})

test('an answer of 404 is a success with its status, no network is request:fail', async () => {
  const missing = await open({ requests: () => Response.json({ sky: '没有' }, { status: 404 }) })
  expect(missing.text()).toContain('没有')
  const offline = await open({
    requests: () => Promise.reject(new Error('no network')),
  })
  expect(offline.text()).toContain('request:fail no network')
  expect(complaints(offline.journal)).toEqual([])
})

test('a request nobody answers in the test is a complaint', async () => {
  const fixture = aMiniProgram()
  const phone = await runHeadless(fixture.folder)
  made.push({ fixture, phone })
  expect(complaints(phone.journal).join()).toContain('nobody answers GET https://api.ngo2.example/weather')
})

test.each([
  ['window', 'pages/grove/index.js', 'window.location.href'],
  ['new Function', 'pages/grove/index.js', "new Function('return 1')()"],
  ['a module that is not there', 'pages/grove/index.js', "require('./gone')"],
  ['an unknown option', 'pages/grove/index.js', "wx.showToast({ title: '好', titel: 1 })"],
  ['a missing option', 'pages/grove/index.js', 'wx.showToast({})'],
  ['a wrong kind', 'pages/grove/index.js', 'wx.showToast({ title: 5 })'],
  ['an api that is not supported', 'pages/grove/index.js', 'wx.startBeaconDiscovery({ uuids: [] })'],
  ['plain http', 'pages/grove/index.js', "wx.request({ url: 'http://api.ngo2.example/', fail() {} })"],
  ['a strange host', 'pages/grove/index.js', "wx.request({ url: 'https://elsewhere.example/', fail() {} })"],
  ['console.error', 'pages/grove/index.js', "console.error('oh')"],
])('%s is a complaint', async (_what, file, line) => {
  const phone = await open({}, { [file]: `${line}\nPage({ data: { planted: 0, names: [], weather: '' } })` })
  expect(complaints(phone.journal)).not.toEqual([])
})

test.each(['app.js', 'pages/grove/index.js', 'pages/me/index.wxml', 'trees.js'])(
  'a package without %s is a complaint',
  async (file) => {
    const phone = await open({}, { [file]: undefined })
    expect(complaints(phone.journal)).not.toEqual([])
  },
)
