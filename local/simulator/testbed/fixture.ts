// A small, good mini-program written to disk, for the simulator's own tests; mutations of it must be noticed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface Fixture {
  readonly folder: string
  /** Replaces or adds a file. */
  write(file: string, text: string): void
  remove(file: string): void
  discard(): void
}

/** @param changes files to differ from the good mini-program; `undefined` leaves one out */
export function aMiniProgram(changes: Readonly<Record<string, string | undefined>> = {}): Fixture {
  const folder = mkdtempSync(join(tmpdir(), 'mini-program-'))
  const fixture: Fixture = {
    folder,
    write(file, text) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    },
    remove: (file) => rmSync(join(folder, file)),
    discard: () => rmSync(folder, { recursive: true }),
  }
  for (const [file, text] of Object.entries({ ...goodFiles, ...changes })) {
    if (text !== undefined) fixture.write(file, text)
  }
  return fixture
}

const page = (title: string) => JSON.stringify({ navigationBarTitleText: title, usingComponents: {} })

export const goodFiles: Readonly<Record<string, string>> = {
  'app.json': JSON.stringify({
    pages: ['pages/grove/index', 'pages/me/index'],
    subPackages: [{ root: 'pkg-tree', pages: ['tree/index'] }],
    window: {
      navigationBarTitleText: '示例',
      navigationBarBackgroundColor: '@bar',
      navigationBarTextStyle: 'black',
    },
    tabBar: {
      color: '#666666',
      selectedColor: '#2a5a45',
      backgroundColor: '#ffffff',
      list: [
        { pagePath: 'pages/grove/index', text: '林子' },
        { pagePath: 'pages/me/index', text: '我的' },
      ],
    },
    darkmode: true,
    themeLocation: 'theme.json',
  }),
  'theme.json': JSON.stringify({ light: { bar: '#f5efe3' }, dark: { bar: '#16140f' } }),
  'app.js': `App({ onLaunch(options) { this.scene = options.scene }, onShow() {} })`,
  'app.wxss': `page { background: #f5efe3; font-size: 30rpx }
@media (prefers-color-scheme: dark) { page { background: #16140f; color: #f0e9da } }`,
  'trees.js': `exports.names = ['梭梭', '柠条', '花棒']`,
  'say.wxs': `module.exports = { count: function (n) { return n + ' 棵' } }`,
  'pages/grove/index.json': page('林子'),
  'pages/grove/index.wxml': `<wxs module="say" src="../../say.wxs" />
<view class="count">{{say.count(planted)}}</view>
<button bindtap="plant" aria-label="种一棵">种</button>
<view bindtap="open"><view id="first" class="row" wx:for="{{names}}" wx:key="*this" data-name="{{item}}" catchtap="open">{{item}}</view></view>
<view wx:if="{{weather}}">{{weather}}</view>`,
  'pages/grove/index.wxss': `.row { padding: 20rpx } .count { font-size: 40rpx; color: #2a5a45 }`,
  'pages/grove/index.js': `const { names } = require('../../trees')
Page({
  data: { planted: 0, names: [], weather: '' },
  onLoad() {
    this.setData({ names })
    wx.request({
      url: 'https://api.ngo2.example/weather',
      success: (answer) => this.setData({ weather: answer.data.sky }),
      fail: (failure) => this.setData({ weather: failure.errMsg }),
    })
  },
  onShow() {},
  onReady() {},
  onShareAppMessage() { return { title: '我的林子', path: '/pages/grove/index?from=card' } },
  plant() {
    this.setData({ planted: this.data.planted + 1 })
    wx.showToast({ title: '种下了' })
  },
  open(event) { wx.navigateTo({ url: '/pkg-tree/tree/index?name=' + event.currentTarget.dataset.name }) },
})`,
  'pages/me/index.json': page('我的'),
  'pages/me/index.wxml': `<view>来过 {{shown}} 次</view>`,
  'pages/me/index.js': `Page({ data: { shown: 0 }, onShow() { this.setData({ shown: this.data.shown + 1 }) } })`,
  'pkg-tree/tree/index.json': page('一棵'),
  'pkg-tree/tree/index.wxml': `<view class="name">{{name}}</view><button bindtap="again">再开一层</button>`,
  'pkg-tree/tree/index.js': `Page({
  data: { name: '' },
  onLoad(query) { this.setData({ name: query.name }) },
  again() { wx.navigateTo({ url: 'index?name=' + this.data.name, fail: (f) => this.setData({ name: f.errMsg }) }) },
})`,
}
