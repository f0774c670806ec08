// Counting what was said.
import { countAnswers } from './count-answers'

test('"don’t know" is counted apart from what was answered', () => {
  expect(countAnswers({ T11: 'seen', T12: 'unknown', C7: 'none' })).toEqual({ known: 2, unknown: 1 })
  expect(countAnswers({})).toEqual({ known: 0, unknown: 0 })
})
