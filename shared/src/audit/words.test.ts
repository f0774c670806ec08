// Every deed has words, and what it was about is said as people say it.
import { Deed } from './entry'
import { aboutWords, deedWords } from './words'

it('every deed that can stand in a log is told in words', () => {
  for (const deed of Deed.options) expect(deedWords[deed].zh).not.toBe('')
})

it('an item, a role, a quarter and a year are said in words, anything else as it stands', () => {
  const said = ['T4', 'finance', '2026Q3', '2025', '滴灌试验'].map((about) => aboutWords(about)?.zh)
  expect(said).toEqual(['年度工作报告', '管账', '2026年第三季度', '2025年', '滴灌试验'])
})

it('an item with what an operator said of it, or with its last day, and a level are said in words', () => {
  const said = ['T1 crossChecked', 'T2 2028-01-24', 'seedling', 'none'].map((about) => aboutWords(about)?.zh)
  expect(said).toEqual(['登记证书 核对过', '谁在负责 2028-01-24', '幼苗', '还没有'])
})

it('an answer, a refusal and a moment are said in words, and an id says nothing', () => {
  const said = [
    'agreed',
    'refused',
    'T4 refused',
    '2026-12-08T02:00:00.000Z',
    'org_01M87D9SF8Z94A39CXXWY96E77',
  ]
  expect(said.map((about) => aboutWords(about)?.zh)).toEqual([
    '同意',
    '没有通过',
    '年度工作报告 要补',
    '2026-12-08',
    undefined,
  ])
})
