// A broken mini-program must be noticed on the phone: each mutation of a good one goes red, the good one does not.
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { goodFiles } from '@ngo2/local/simulator/testbed/fixture'
import { type FixturePhones, fixturePhones } from './fixture-phone'

let phones: FixturePhones

beforeAll(async () => {
  phones = await fixturePhones()
})
afterEach(() => phones.closeAll())
afterAll(() => phones.end())

const groveWxml = goodFiles['pages/grove/index.wxml'] ?? ''
const groveJs = goodFiles['pages/grove/index.js'] ?? ''
const before = (line: string) => `${line}\n${groveJs}`

test('the good one shows itself and leaves no complaint', async () => {
  const phone = await phones.open()
  await phone.sees('晴')
  expect(await phone.errors()).toEqual([])
})

test.each<readonly [string, Readonly<Record<string, string | undefined>>]>([
  ['a module that touches window', { 'pages/grove/index.js': before('window.location.href') }],
  ['a missing module', { 'trees.js': undefined }],
  ['a missing page module', { 'pages/grove/index.js': undefined }],
  ['a missing WXML', { 'pages/grove/index.wxml': undefined }],
  ['an empty WXML', { 'pages/grove/index.wxml': '' }],
  ['an unclosed WXML', { 'pages/grove/index.wxml': '<view wx:for="{{names}"><text></view>' }],
  ['broken WXS', { 'say.wxs': 'module.exports = {{' }],
  ['a picture that is not there', { 'pages/grove/index.wxml': `${groveWxml}<image src="/gone.png" />` }],
  ['a background that is not there', { 'pages/grove/index.wxss': '.row { background: url(/gone.png) }' }],
  ['a tab icon that is not there', { 'app.json': withTabIcon() }],
  ['an unknown option', { 'pages/grove/index.js': before("wx.showToast({ title: '好', titel: 1 })") }],
  [
    'plain http',
    { 'pages/grove/index.js': before("wx.request({ url: 'http://api.ngo2.example/', fail() {} })") },
  ],
  ['an unsupported api', { 'pages/grove/index.js': before('try { wx.getLocation({}) } catch {}') }],
  ['an unsupported component', { 'pages/grove/index.wxml': `${groveWxml}<video src="https://a.example" />` }],
  ['an unsupported open-type', { 'pages/grove/index.wxml': `${groveWxml}<camera />` }],
  ['an unknown property', { 'pages/grove/index.wxml': `${groveWxml}<view colour="red" />` }],
  ['a rejection nobody handles', { 'pages/grove/index.js': before("Promise.reject(new Error('lost'))") }],
  [
    'an error in a timer',
    { 'pages/grove/index.js': before("setTimeout(() => { throw new Error('late') })") },
  ],
])('%s is a complaint', async (_what, changes) => {
  const phone = await phones.open({}, changes)
  await phone.page.waitForTimeout(300)
  expect(await phone.errors()).not.toEqual([])
})

test('broken WXSS is explained instead of a white screen', async () => {
  const phone = await phones.open({}, { 'app.wxss': 'page { color: red' })
  await phone.sees(/Unclosed block/)
})

test('a handler taken out of the WXML makes the tap do nothing', async () => {
  const phone = await phones.open({}, { 'pages/grove/index.wxml': groveWxml.replace('bindtap="plant"', '') })
  await phone.tap('种一棵')
  await phone.page.waitForTimeout(200)
  expect(await phone.text()).toContain('0 棵')
})

function withTabIcon(): string {
  const app = JSON.parse(goodFiles['app.json'] ?? '') as { tabBar: { list: { iconPath?: string }[] } }
  for (const item of app.tabBar.list) item.iconPath = 'gone.png'
  return JSON.stringify(app)
}
