// WeChat's built-in components, by hand: what a person does and what the page hears.
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import type { OpenedPhone } from '@ngo2/local/simulator/testbed/open-phone'
import { type FixturePhones, fixturePhones } from './fixture-phone'

let phones: FixturePhones

beforeAll(async () => {
  phones = await fixturePhones()
})
afterEach(() => phones.closeAll())
afterAll(() => phones.end())

/** Opens a page with this WXML; every event handled by `hear` is shown as JSON in `heard`. */
function open(wxml: string, page = '', wxss = ''): Promise<OpenedPhone> {
  return phones.open(
    {},
    {
      'pages/grove/index.wxml': `${wxml}<view id="heard">{{heard}}</view>`,
      'pages/grove/index.wxss': wxss,
      'pages/grove/index.js': `Page({
        data: { heard: '' },
        hear(event) { this.setData({ heard: event.type + JSON.stringify(event.detail) }) },
        ${page}
      })`,
    },
  )
}

const heard = (phone: OpenedPhone, text: string | RegExp) => phone.sees(text)

test('typing, a switch, a radio and a ticked box arrive in the form under their names', async () => {
  const phone = await open(`<form bindsubmit="hear">
    <input name="who" placeholder="名字" /><textarea name="why" placeholder="为什么" />
    <switch name="on" aria-label="提醒" />
    <radio-group name="kind"><label><radio value="a" />梭梭</label><label><radio value="b" />柠条</label></radio-group>
    <checkbox-group name="seen"><label><checkbox value="x" />去过</label></checkbox-group>
    <button form-type="submit">好了</button></form>`)
  await phone.fill('名字', '小沙')
  await phone.fill('为什么', '想试试')
  await phone.tap({ role: 'switch', name: '提醒' })
  expect(await phone.page.getByRole('switch', { name: '提醒', checked: true }).count()).toBe(1)
  await phone.tap('柠条')
  await phone.tap('去过')
  await phone.tap('好了')
  const value = { who: '小沙', why: '想试试', on: true, kind: 'b', seen: ['x'] }
  await heard(phone, `submit${JSON.stringify({ value })}`)
  expect(await phone.errors()).toEqual([])
})

test('a wheel at the bottom answers the picker with a position', async () => {
  const phone = await open(
    `<picker range="{{range}}" bindchange="hear"><view>哪一年</view></picker>`,
    `onLoad() { this.setData({ range: ['2024', '2025'] }) },`,
  )
  await phone.tap('哪一年')
  await phone.tap('2025')
  await phone.tap('完成')
  await heard(phone, 'change{"value":1}')
})

test('a long press is not a tap, and a tap is not a long press', async () => {
  const phone = await open(`<view bindtap="hear" bindlongpress="hear">按我</view>`)
  await phone.tap('按我')
  await heard(phone, /^tap/)
  await phone.longPress('按我')
  await heard(phone, /^longpress/)
})

test('swiping shows the next item and says which', async () => {
  const phone = await open(
    `<swiper current="0" bindchange="hear" indicator-dots><swiper-item>一</swiper-item><swiper-item>二</swiper-item></swiper>`,
  )
  await phone.page.locator('.swiper-track').evaluate((track) => track.scrollTo({ left: track.clientWidth }))
  await heard(phone, 'change{"current":1,"source":"touch","currentItemId":""}')
})

test('a scroll view tells when its end is near', async () => {
  const phone = await open(
    `<scroll-view scroll-y style="height: 200px" bindscrolltolower="hear"><view style="height: 900px" /></scroll-view>`,
  )
  await phone.page.locator('wx-scroll-view').evaluate((view) => view.scrollTo({ top: 900 }))
  await heard(phone, 'scrolltolower{"direction":"bottom"}')
})

test('the page hears its own scrolling and its end, and scrolls when told', async () => {
  const phone = await open(
    `<view style="height: 3000px" /><view id="end">底</view>`,
    `onReachBottom() { this.setData({ heard: '到底了' }) },
     onReady() { wx.pageScrollTo({ scrollTop: 9999, duration: 0 }) },`,
  )
  await heard(phone, '到底了')
})

test('pulling down asks the page for news, and stops when it has them', async () => {
  const phone = await phones.open(
    {},
    {
      'pages/grove/index.json': JSON.stringify({ enablePullDownRefresh: true }),
      'pages/grove/index.wxml': '<view id="heard">{{heard}}</view>',
      'pages/grove/index.js': `Page({ data: { heard: '旧' },
        onPullDownRefresh() { this.setData({ heard: '新' }); setTimeout(() => wx.stopPullDownRefresh(), 100) } })`,
    },
  )
  await phone.sees('旧')
  const { mouse } = phone.page
  await mouse.move(180, 200)
  await mouse.down()
  await mouse.move(180, 400, { steps: 8 })
  await mouse.up()
  await phone.sees('新')
  await phone.page.waitForFunction(
    () => document.querySelector<HTMLElement>('.screen')?.style.getPropertyValue('--pulled') === '0px',
  )
})

test('a query finds places by id, measured in the page', async () => {
  const phone = await open(
    `<view style="height: 50px" /><view id="box" style="width: 100px; height: 30px" />`,
    `onReady() { wx.createSelectorQuery().select('#box').boundingClientRect((box) => {
      this.setData({ heard: [box.top, box.width, box.height].join() })
    }).exec() },`,
  )
  await heard(phone, '50,100,30')
})

test('a canvas is found as a node that can be drawn on and read back as a file', async () => {
  const phone = await open(
    `<canvas type="2d" id="paper" />`,
    `onReady() { wx.createSelectorQuery().select('#paper').fields({ node: true, size: true }).exec(([found]) => {
      const canvas = found.node; canvas.width = 40; canvas.height = 30
      canvas.getContext('2d').fillRect(0, 0, 40, 30)
      wx.canvasToTempFilePath({ canvas, success: ({ tempFilePath }) => wx.getImageInfo({ src: tempFilePath,
        success: ({ width, height }) => this.setData({ heard: found.width + ':' + width + 'x' + height }) }) })
    }) },`,
  )
  await heard(phone, '300:40x30')
})

test('what comes into view is observed', async () => {
  const phone = await open(
    `<view style="height: 2000px" /><view class="late">晚</view>`,
    `onReady() { wx.createIntersectionObserver(this).relativeToViewport().observe('.late', (seen) => {
      if (seen.intersectionRatio > 0) this.setData({ heard: '看见了' })
    }); wx.pageScrollTo({ scrollTop: 1900, duration: 0 }) },`,
  )
  await heard(phone, '看见了')
})

test('a marker on the map is tapped by its name, the ground by its place', async () => {
  const phone = await open(
    `<map latitude="38.6" longitude="103.1" scale="12" markers="{{markers}}" bindmarkertap="hear" bindtap="hear" style="width: 375px; height: 300px" />`,
    `onLoad() { this.setData({ markers: [{ id: 7, latitude: 38.6, longitude: 103.1, title: '7号地' }] }) },`,
  )
  await phone.tap({ role: 'button', name: '7号地' })
  await heard(phone, 'markertap{"markerId":7}')
  await phone.page.locator('wx-map').tap({ position: { x: 20, y: 20 } })
  await heard(phone, /^tap\{"longitude":103/)
})

test('aria of the WXML reaches the document', async () => {
  const phone = await open(`<view aria-role="checkbox" aria-checked="{{true}}" aria-label="看过">✓</view>`)
  expect(await phone.page.getByRole('checkbox', { name: '看过', checked: true }).count()).toBe(1)
})

test('a field is found by its aria label, and a slider too', async () => {
  const phone = await open(
    `<input aria-label="名字" bindinput="hear" /><slider aria-label="多少" value="30" />`,
  )
  await phone.fill('名字', '小沙')
  await heard(phone, 'input{"value":"小沙","cursor":2}')
  expect(await phone.page.getByRole('slider', { name: '多少' }).inputValue()).toBe('30')
})

test('a pressed view wears its hover class, and takes it off again', async () => {
  const phone = await open(`<view hover-class="pressed" hover-stay-time="50">按</view>`)
  const isPressed = () => phone.page.locator('.pressed').count()
  const box = await phone.page.getByText('按').boundingBox()
  await phone.page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5)
  await phone.page.mouse.down()
  await phone.page.waitForTimeout(150)
  expect(await isPressed()).toBe(1)
  await phone.page.mouse.up()
  await phone.page.waitForTimeout(150)
  expect(await isPressed()).toBe(0)
})

test('rich text keeps its words and drops its scripts', async () => {
  const phone = await open(
    `<rich-text nodes="<p>好<script>window.bad = 1</script><b onclick='x'>的</b></p>" />`,
  )
  await phone.sees('好')
  expect(await phone.page.locator('wx-rich-text').innerHTML()).toBe('<p>好<b>的</b></p>')
})

test('pixels of a page are the phone’s: 750rpx is its width', async () => {
  const phone = await open(`<view class="wide">宽</view>`, '', '.wide { width: 750rpx; height: 10vh }')
  const box = await phone.page.locator('.wide').boundingBox()
  expect([box?.width, box?.height]).toEqual([375, 64])
})
