// The money of a quarter is told so that a neighbour understands it.
import { linesOf } from './money-lines'

test('what there was, what came and went by its parts, the largest first, and what is left', () => {
  const lines = linesOf({
    openingFen: 320_000,
    inFen: 1_200_000,
    outFen: 0,
    bySource: [
      { source: 'individuals', fen: 200_000 },
      { source: 'foundations', fen: 1_000_000 },
    ],
    byKind: [],
    closingFen: 1_520_000,
  })
  expect(lines.map(({ zh }) => zh)).toEqual([
    '开头有3,200元。',
    '进来12,000元：基金会10,000，个人捐赠2,000。',
    '花了0元。',
    '剩下15,200元。',
  ])
})
