// Promises of wx.*: limits, refusals and answers as WeChat gives them.
import { afterEach, expect, test } from '@jest/globals'
import { complaints } from '../host/journal'
import { cardOf, mayForward } from '../phone/runtime/share'
import { aMiniProgram, type Fixture } from '../testbed/fixture'
import { type Headless, type HeadlessOptions, runHeadless } from '../testbed/run-headless'

type Answer = Readonly<Record<string, unknown>>
type Api = (options?: object) => Promise<Answer>

let fixture: Fixture
let phone: Headless

afterEach(() => {
  phone.close()
  fixture.discard()
})

async function open(options: HeadlessOptions = {}, changes: Record<string, string> = {}) {
  fixture = aMiniProgram(changes)
  phone = await runHeadless(fixture.folder, { requests: () => Response.json({ sky: '晴' }), ...options })
  return phone
}

const ask = (api: string, options?: object) => (phone.host.wx[api] as Api)(options)
const sync = (api: string, ...args: unknown[]) =>
  (phone.host.wx[api] as (...args: unknown[]) => unknown)(...args)

test('what is stored comes back as it was, and a missing key is an empty text', async () => {
  await open()
  sync('setStorageSync', 'tree', { name: '小沙', at: [1, 2] })
  expect(sync('getStorageSync', 'tree')).toEqual({ name: '小沙', at: [1, 2] })
  expect(sync('getStorageSync', 'gone')).toBe('')
  await expect(ask('getStorage', { key: 'gone' })).rejects.toEqual({
    errMsg: 'getStorage:fail data not found',
  })
})

test('a key holds one megabyte, a member ten', async () => {
  await open()
  const nearlyOne = 'a'.repeat(1024 * 1024 - 100)
  await expect(ask('setStorage', { key: 'big', data: `${nearlyOne}${nearlyOne}` })).rejects.toEqual({
    errMsg: 'setStorage:fail entry size limit reached',
  })
  for (let key = 0; key < 10; key += 1) sync('setStorageSync', `k${key}`, nearlyOne)
  expect(() => sync('setStorageSync', 'k10', nearlyOne)).toThrow('exceed storage max size 10Mb')
  sync('setStorageSync', 'k0', 'replaced')
})

test('callbacks and promises get the same answer', async () => {
  await open()
  const heard: unknown[] = []
  const answered = await ask('login')
  const hear = (it: unknown) => heard.push(it)
  sync('login', { success: hear, complete: hear })
  await phone.settle()
  expect(heard).toEqual([answered, answered])
})

test('a group’s ticket is needed to learn the group, and comes with its card', async () => {
  await open()
  await expect(ask('getGroupEnterInfo')).rejects.toMatchObject({ errno: 40097 })
  phone.close()
  await open({ entry: { scene: 1044, shareTicket: 'ticket:G' } })
  expect(await ask('getGroupEnterInfo')).toMatchObject({ encryptedData: 'ticket:G' })
})

test('in single-page mode there is no login and no navigation', async () => {
  await open({ facts: { singlePage: true } })
  await expect(ask('login')).rejects.toMatchObject({ errMsg: 'login:fail not allowed in single page mode' })
  await expect(ask('switchTab', { url: '/pages/me/index' })).rejects.toMatchObject({
    errMsg: 'switchTab:fail not allowed in single page mode',
  })
})

test('a cancelled sheet is a failure, a chosen line its position', async () => {
  await open({ answers: { actionSheet: async () => undefined } })
  await expect(ask('showActionSheet', { itemList: ['一'] })).rejects.toEqual({
    errMsg: 'showActionSheet:fail cancel',
  })
})

test('the text size and the theme of the phone are told', async () => {
  await open({ facts: { textScale: 1.4, theme: 'dark' } })
  expect(sync('getAppBaseInfo')).toMatchObject({ fontSizeScaleFactor: 1.4, theme: 'dark' })
})

test('navigation is refused in WeChat’s words', async () => {
  await open()
  const refusals = await Promise.all(
    [
      ask('navigateTo', { url: '/pages/me/index' }),
      ask('switchTab', { url: '/pkg-tree/tree/index' }),
      ask('navigateTo', { url: '/pages/gone' }),
      ask('navigateBack'),
    ].map((it) => it.catch((failure: Answer) => failure.errMsg)),
  )
  expect(refusals).toEqual([
    'navigateTo:fail can not navigateTo a tabbar page',
    'switchTab:fail can not switch to no-tabBar page',
    'navigateTo:fail page "pages/gone" is not found',
    'navigateBack:fail cannot navigate back at first page.',
  ])
  expect(complaints(phone.journal)).toEqual([])
})

test('an uploaded file goes as a form with the fields before the file', async () => {
  let sent = ''
  await open({
    requests: async (request) => {
      sent = await request.text()
      return new Response('', { status: 201 })
    },
    answers: {
      pickPictures: async () => [
        { bytes: new TextEncoder().encode('PICTURE'), contentType: 'image/jpeg', width: 1, height: 1 },
      ],
    },
  })
  const { tempFiles } = (await ask('chooseMedia')) as unknown as { tempFiles: { tempFilePath: string }[] }
  await new Promise((done) =>
    sync('uploadFile', {
      url: 'https://files.ngo2.example/',
      filePath: tempFiles[0]?.tempFilePath,
      name: 'file',
      formData: { key: 'k', policy: 'p' },
      success: done,
    }),
  )
  expect(sent.indexOf('name="policy"')).toBeLessThan(sent.indexOf('name="file"'))
  expect(sent).toContain('Content-Type: image/jpeg\r\n\r\nPICTURE\r\n')
})

test('a saved file outlives its temporary one', async () => {
  await open({
    answers: {
      pickPictures: async () => [
        { bytes: new Uint8Array([1, 2]), contentType: 'image/png', width: 1, height: 1 },
      ],
    },
  })
  const { tempFiles } = (await ask('chooseMedia')) as unknown as { tempFiles: { tempFilePath: string }[] }
  const { savedFilePath } = await ask('saveFile', { tempFilePath: tempFiles[0]?.tempFilePath })
  expect(await ask('getFileInfo', { filePath: savedFilePath })).toMatchObject({ size: 2 })
})

test('a card says what the page says, and WeChat’s defaults for the rest', async () => {
  await open({}, { 'pkg-tree/tree/index.js': 'Page({ data: {}, onShareAppMessage() {} })' })
  expect(await cardOf(phone.host, { from: 'menu' })).toEqual({
    title: '我的林子',
    path: '/pages/grove/index?from=card',
  })
  await ask('navigateTo', { url: '/pkg-tree/tree/index?name=小沙' })
  expect(await cardOf(phone.host, { from: 'menu' })).toEqual({
    title: '公益2.0',
    path: '/pkg-tree/tree/index?name=小沙',
  })
})

test('a page without a share function, or one that hides the menu, cannot be forwarded', async () => {
  await open()
  await ask('hideShareMenu')
  expect(mayForward(phone.host)).toBe(false)
  await ask('switchTab', { url: '/pages/me/index' })
  expect(mayForward(phone.host)).toBe(false)
})

test('an error in a timer reaches App.onError', async () => {
  await open(
    {},
    {
      'app.js': "App({ onError(text) { wx.setStorageSync('heard', text.includes('late')) } })",
      'pages/me/index.js': "Page({ onLoad() { setTimeout(() => { throw new Error('late') }) } })",
    },
  )
  await ask('switchTab', { url: '/pages/me/index' })
  await phone.settle()
  expect(sync('getStorageSync', 'heard')).toBe(true)
})
