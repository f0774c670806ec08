// Before a page is made, those that may be the same organisation are shown.
import { alikeIn } from './alike'

const rows = ['民勤县西渠守绿队', '西渠老人会', '沙窝子守绿队', '红崖小学'].map((name) => ({ name }))

test('a name that holds mine, or nearly all of its characters, may be the same', () => {
  expect(alikeIn(rows, '西渠守绿队')).toEqual([{ name: '民勤县西渠守绿队' }])
  expect(alikeIn(rows, '西渠绿守队')).toEqual([{ name: '民勤县西渠守绿队' }])
})

test('what was found by its place or cause only is another one', () => {
  expect(alikeIn(rows, '治沙人家')).toEqual([])
})

test('blanks and brackets make no difference', () => {
  expect(alikeIn(rows, '红崖（小学）')).toEqual([{ name: '红崖小学' }])
})
