// Which standings somebody must look at before they are published.
import type { Reasons } from '../ranking/standing'
import { reviewReasons } from './needs-review'

const figure = { is: 'figure', section: 'across', score: 50, lo: 40, hi: 60, people: 20, roles: 2 } as const
const reasons = (removed: Reasons['removed'], over: Partial<Reasons> = {}): Reasons => ({
  sheets: 20,
  fullRight: 20,
  countedRight: 20 - removed.reduce((sum, { right }) => sum + right, 0),
  removed,
  standing: figure,
  ...over,
})
const ring = { cause: 'device', sheets: 6, right: 6, rightRemoved: 4, disagreement: 30, members: [] }

test.each([
  ['nothing taken', reasons([]), []],
  ['exactly 40 %', reasons([{ rule: 'device', right: 8 }]), []],
  ['more than 40 %', reasons([{ rule: 'device', right: 8.1 }]), ['discounted']],
  [
    'two rules together',
    reasons([
      { rule: 'device', right: 5 },
      { rule: 'burst', right: 4 },
    ]),
    ['discounted'],
  ],
  ['much, but for the level of accounts', reasons([{ rule: 'level', right: 10 }]), []],
  [
    '40 % of what the level left',
    reasons([
      { rule: 'level', right: 10 },
      { rule: 'link', right: 4.1 },
    ]),
    ['discounted'],
  ],
  [
    'half of next to nothing',
    reasons([{ rule: 'link', right: 1 }], { sheets: 2, fullRight: 2, countedRight: 1 }),
    [],
  ],
  ['a burst', reasons([], { standing: { ...figure, burst: true } }), ['burst']],
])('%s', (_, given, expected) => {
  expect(reviewReasons(given, [], undefined)).toEqual(expected)
})

test('a group far from independent people looks like a ring, a small one or one that agrees does not', () => {
  expect(reviewReasons(reasons([]), [ring], undefined)).toEqual(['ring'])
  expect(reviewReasons(reasons([]), [{ ...ring, sheets: 4 }], undefined)).toEqual([])
  expect(reviewReasons(reasons([]), [{ ...ring, disagreement: -12 }], undefined)).toEqual([])
})

test('what is shown nowhere is looked at by nobody, and a figure that vanished is', () => {
  const collecting = { standing: { is: 'collecting', people: 9 } } as const
  const given = reasons([{ rule: 'device', right: 12 }], collecting)
  expect(reviewReasons(given, [], undefined)).toEqual([])
  expect(reviewReasons(given, [], figure)).toEqual(['discounted'])
})

test('a figure that moved very far is looked at, even where the rules took nothing', () => {
  expect(reviewReasons(reasons([]), [], { ...figure, score: 71 })).toEqual(['moved'])
  expect(reviewReasons(reasons([]), [], { ...figure, score: 31 })).toEqual([])
})
