// Promises of WeChat's own compiler as a judge of the WXML.
import { afterEach, expect, test } from '@jest/globals'
import { aMiniProgram, type Fixture, goodFiles } from './fixture'
import { compileWithWcc, textOf } from './wcc'

let fixtures: Fixture[] = []

afterEach(() => {
  for (const fixture of fixtures) fixture.discard()
  fixtures = []
})

function compile(changes: Record<string, string> = {}) {
  const fixture = aMiniProgram(changes)
  fixtures.push(fixture)
  return compileWithWcc(fixture.folder)
}

test('every text of the data is in the tree', () => {
  const wcc = compile()
  const tree = wcc.render('pages/grove/index', { planted: 3, names: ['梭梭'], weather: '晴' })
  expect(textOf(tree).replace(/\s+/g, '')).toBe('3棵种梭梭晴')
  expect(wcc.problems).toEqual([])
})

test('WXML that is not closed does not compile', () => {
  expect(() => compile({ 'pages/grove/index.wxml': '<view wx:for="{{a}"><text></view>' })).toThrow()
})

test('WXS that is not JavaScript does not compile', () => {
  expect(() => {
    const wcc = compile({ 'say.wxs': `${goodFiles['say.wxs']}}}` })
    wcc.render('pages/grove/index', { planted: 1, names: [] })
    if (wcc.problems.length > 0) throw new Error(wcc.problems.join())
  }).toThrow()
})

test('a handler taken out of the WXML makes the tap fail', async () => {
  const { runHeadless } = await import('./run-headless')
  const fixture = aMiniProgram({
    'pages/grove/index.wxml': (goodFiles['pages/grove/index.wxml'] ?? '').replace(/bindtap="plant"/, ''),
  })
  fixtures.push(fixture)
  const phone = await runHeadless(fixture.folder, { requests: () => Response.json({}) })
  await expect(phone.tap('种一棵')).rejects.toThrow('no handler is bound to tap')
  phone.close()
})
