// A change has its sign, and none says so.
import { changeWords } from './points'

test('a step that changes nothing says so', () => {
  expect([changeWords(-1.4), changeWords(0.3), changeWords(0)]).toEqual(['−1.4', '+0.3', '±0'])
})
