// Every deed has words, and what it was about is said as people say it.
import { Deed } from '@ngo2/shared/audit/entry'
import { aboutWords, deedWords, doerWords } from './words'

test('every deed that can stand in a log is told in words', () => {
  for (const deed of Deed.options) expect(deedWords[deed].zh).not.toBe('')
})

test('an item, a role, a quarter and a year are said in words, anything else as it stands', () => {
  const said = ['T4', 'finance', '2026Q3', '2025', '滴灌试验'].map((about) => aboutWords(about).zh)
  expect(said).toEqual(['年度工作报告', '管账', '2026年第3季度', '2025年', '滴灌试验'])
})

test('an item with what an operator said of it, or with its last day, and a level are said in words', () => {
  const said = ['T1 crossChecked', 'T2 2028-01-24', 'seedling', 'none'].map((about) => aboutWords(about).zh)
  expect(said).toEqual(['登记证书 核对过', '谁在负责 2028-01-24', '幼苗', '还没有'])
})

test('somebody without a name is told apart by the end of her id', () => {
  const memberId = 'mem_01KB0000000000000000000XYZ' as never
  expect(doerWords({ is: 'operator', memberId }).zh).toBe('没起名字 0XYZ')
  expect(doerWords({ is: 'platform' }).zh).toBe('平台')
})
