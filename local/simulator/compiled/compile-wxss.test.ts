// Promises of the style compiler.
import { afterEach, expect, test } from '@jest/globals'
import { aMiniProgram, type Fixture } from '../testbed/fixture'
import { compileWxss } from './compile-wxss'

let fixtures: Fixture[] = []

afterEach(() => {
  for (const fixture of fixtures) fixture.discard()
  fixtures = []
})

const tags = new Set(['view', 'button'])
const flat = (css: string | undefined) => (css ?? '').replace(/\s+/g, ' ')

function compile(changes: Record<string, string>) {
  const fixture = aMiniProgram(changes)
  fixtures.push(fixture)
  const { sheets, problems } = compileWxss(fixture.folder, tags)
  return { page: flat(sheets['pages/grove/index']), app: flat(sheets.app), problems }
}

test('a page’s styles stay on its own screens, the app’s are on all', () => {
  const { page, app } = compile({})
  expect(page).toContain('@scope ([data-uses~="pages/grove/index"])')
  expect(app).toContain('@scope ([data-app])')
})

test('page and built-in tags become the tags in the document, classes stay', () => {
  const { page } = compile({ 'pages/grove/index.wxss': 'page view.view > button::after { color: red }' })
  expect(page).toContain('wx-page wx-view.view > wx-button::after')
})

test('units of the screen are measured on the phone', () => {
  const { page } = compile({
    'pages/grove/index.wxss': '.a { margin: -20rpx 2.5vw; padding-bottom: env(safe-area-inset-bottom) }',
  })
  expect(page).toContain('calc(-20 * var(--rpx)) calc(2.5 * var(--vw))')
  expect(page).toContain('padding-bottom: var(--safe-bottom)')
})

test('dark styles follow the phone’s switch and weigh no more than the light ones', () => {
  const { app } = compile({
    'app.wxss':
      '@media (prefers-color-scheme: dark) { page, .a { color: white } @keyframes f { from { top: 0 } } }',
  })
  expect(app).toContain(':where(:scope[data-theme="dark"]) wx-page')
  expect(app).toContain(':where(:scope[data-theme="dark"]) .a')
  expect(app).not.toContain('prefers-color-scheme')
})

test('another condition beside the theme is kept', () => {
  const { app } = compile({
    'app.wxss': '@media (min-width: 300px) and (prefers-color-scheme: dark) { .a { color: white } }',
  })
  expect(app).toContain('@media (min-width: 300px) {')
})

test('imports are read in their place, once', () => {
  const { page, problems } = compile({
    'pages/grove/index.wxss': '@import "../../base.wxss"; .a { color: red }',
    'base.wxss': '@import "pages/grove/index.wxss"; .base { color: blue }',
  })
  expect(page.indexOf('.base')).toBeLessThan(page.indexOf('.a'))
  expect(problems).toEqual([])
})

test('keyframes and fonts stand outside the scope, where browsers look for them', () => {
  const { page } = compile({
    'pages/grove/index.wxss': '.a { animation: grow 1s } @keyframes grow { to { top: 0 } }',
  })
  expect(page.indexOf('@keyframes grow')).toBeLessThan(page.indexOf('@scope'))
})

test.each(['url(/nope.png)', 'url("./nope.png")'])(
  '%s, which is not in the package, is a problem',
  (address) => {
    const { problems } = compile({ 'pages/grove/index.wxss': `.a { background: ${address} }` })
    expect(problems).toHaveLength(1)
  },
)

test('a block that is not closed is refused', () => {
  expect(() => compile({ 'pages/grove/index.wxss': '.a { color: red' })).toThrow('Unclosed block')
})
