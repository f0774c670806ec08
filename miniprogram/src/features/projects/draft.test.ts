// A project is typed, and what is wrong is named by its field before it is sent.
import { draftOf, formOf } from './draft'

const draft = {
  ...draftOf(undefined, '2026-11-24'),
  name: '西渠压沙',
  from: '2026-03-01',
  place: '民勤县西渠镇',
  budget: '3万',
  serves: '沙边四个村的老人',
}

test('what is left empty is not sent', () => {
  expect(formOf(draft)).toEqual({
    name: '西渠压沙',
    from: '2026-03-01',
    place: '民勤县西渠镇',
    budgetFen: 3_000_000,
    serves: '沙边四个村的老人',
  })
})

test('progress is told with its day', () => {
  expect(formOf({ ...draft, progress: '压好了两百亩' })).toMatchObject({
    progress: { words: '压好了两百亩', on: '2026-11-24' },
  })
})

test.each([
  ['no name', { name: '' }, { field: 'name', why: 'missing' }],
  ['no day', { from: '' }, { field: 'from', why: 'missing' }],
  ['no budget', { budget: '' }, { field: 'budget', why: 'amount' }],
  ['an end before the beginning', { until: '2026-02-01' }, { field: 'until', why: 'days' }],
  ['a result too long to read', { result: '字'.repeat(301) }, { field: 'result', why: 'missing' }],
])('%s is held back at its field', (_, change, gap) => {
  expect(formOf({ ...draft, ...change })).toEqual(gap)
})

test('words that ask for money are held back on the phone, with the phrase', () => {
  expect(formOf({ ...draft, budget: '', progress: '10元一棵树，快来' })).toMatchObject({
    field: 'progress',
    why: 'money',
  })
})
