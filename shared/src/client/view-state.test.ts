// A screen that was shown stays shown: a failed reading makes it old, never empty.
import type { Outcome } from '../contract/call'
import { loading, reading, readingEnded, type ViewState } from './view-state'

const ok = (value: string): Outcome<string> => ({ is: 'ok', value })
const unknown: Outcome<string> = { is: 'unknown' }
const refusedWith = (code: string) => ({ is: 'refused' as const, refusal: { code, message: '' } })
const busy = refusedWith('rate.limited')
const missing = refusedWith('resource.missing')

const shown: ViewState<string> = { is: 'shown', value: '甲', readAt: 1, refreshing: false }
const stale: ViewState<string> = { is: 'stale', value: '甲', readAt: 1 }
const gone: ViewState<string> = { is: 'gone' }
const failed: ViewState<string> = { is: 'failed' }
const states = { loading, shown, stale, gone, failed }

test('a new reading leaves what is on the screen, and says so where it is fresh', () => {
  expect(reading(shown)).toEqual({ ...shown, refreshing: true })
  expect(reading(stale)).toEqual(stale)
})

test.each([loading, gone, failed])('with nothing on the screen, a new reading is loading ($is)', (state) => {
  expect(reading(state)).toEqual(loading)
})

test.each(Object.values(states))('an answer is shown with its moment, whatever was there ($is)', (state) => {
  expect(readingEnded(state, ok('乙'), 2)).toEqual({ is: 'shown', value: '乙', readAt: 2, refreshing: false })
})

test.each(Object.values(states))('what does not exist is gone, even from the screen ($is)', (state) => {
  expect(readingEnded(state, missing, 2)).toEqual(gone)
})

test.each([unknown, busy])('what is on the screen becomes old when no better comes ($is)', (outcome) => {
  expect(readingEnded(reading(shown), outcome, 2)).toEqual(stale)
  expect(readingEnded(stale, outcome, 2)).toEqual(stale)
})

test('with nothing on the screen, a failure says why where the server did', () => {
  expect(readingEnded(loading, unknown, 2)).toEqual({ is: 'failed' })
  expect(readingEnded(loading, busy, 2)).toEqual({ is: 'failed', refusal: busy.refusal })
})
