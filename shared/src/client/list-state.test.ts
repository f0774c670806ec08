// A list never loses what is on the screen because an answer did not come, and says which one did not.
import { emptyList, type ListState, listOfBefore, listRead, listReading, wantsMore } from './list-state'

const page = (items: string[], next?: string) => ({
  is: 'ok' as const,
  value: { items, ...(next === undefined ? {} : { next }) },
})
const unknown = { is: 'unknown' as const }
const tooFast = { code: 'rate.limited' as const, message: '', retryAfterS: 30 }
const refused = { is: 'refused' as const, refusal: tooFast }
const readings = ['first', 'more', 'refreshing'] as const

/** One page of two, read at the moment 1. */
const begun: ListState<string> = listRead(emptyList, 'first', page(['甲'], 'c1'), 1)

test('an empty list is being read for the first time', () => {
  expect(emptyList).toEqual({ is: 'first', items: [] })
})

test('pages are added one to the other, and the last one ends the list', () => {
  expect(wantsMore(begun)).toBe(true)
  const whole = listRead(listReading(begun, 'more'), 'more', page(['乙']), 2)
  expect(whole.items).toEqual(['甲', '乙'])
  expect(wantsMore(whole)).toBe(false)
})

test('a list is as old as its first page', () => {
  expect(listRead(listReading(begun, 'more'), 'more', page(['乙']), 2).readAt).toBe(1)
  expect(listRead(listReading(begun, 'refreshing'), 'refreshing', page(['丙']), 2).readAt).toBe(2)
})

test('a refreshed list replaces, and its end is the new one', () => {
  const refreshed = listRead(listReading(begun, 'refreshing'), 'refreshing', page(['丙']), 2)
  expect(refreshed).toEqual({ is: 'idle', items: ['丙'], readAt: 2 })
})

test('another question begins with nothing, the other readings keep what is there', () => {
  expect(listReading(begun, 'first')).toEqual(emptyList)
  for (const reading of ['more', 'refreshing'] as const) {
    expect(listReading(begun, reading)).toEqual({ ...begun, is: reading })
  }
})

test.each(readings)('while a reading (%s) is under way, no other page is asked for', (reading) => {
  expect(wantsMore(listReading(begun, reading))).toBe(false)
})

test.each(readings)(
  'without an answer to a reading (%s), what is there stays and no reason is given',
  (during) => {
    const failed = listRead({ ...begun, is: during }, during, unknown, 2)
    expect(failed).toMatchObject({ ...begun, is: 'failed', during })
    expect(failed).not.toHaveProperty('refusal')
  },
)

test.each(readings)('a refused reading (%s) keeps the server’s reason', (during) => {
  const failed = listRead({ ...begun, is: during }, during, refused, 2)
  expect(failed).toMatchObject({ is: 'failed', during, items: ['甲'], refusal: tooFast })
})

test('the next reading forgets why the last one failed', () => {
  const failed = listRead(listReading(begun, 'more'), 'more', refused, 2)
  expect(listReading(failed, 'more')).toEqual({ ...begun, is: 'more' })
  const again = listRead(listReading(failed, 'more'), 'more', unknown, 3)
  expect(again).not.toHaveProperty('refusal')
  expect(listRead(failed, 'more', page(['乙']), 3)).toEqual({ is: 'idle', items: ['甲', '乙'], readAt: 1 })
})

test('only a failed refreshing makes what is shown old; a failed further page does not', () => {
  expect(listRead(begun, 'more', unknown, 2)).not.toHaveProperty('old')
  expect(listRead(begun, 'refreshing', unknown, 2).old).toEqual({})
  expect(listRead(begun, 'refreshing', refused, 2).old).toEqual({ refusal: tooFast })
  expect(listRead(emptyList, 'first', unknown, 2)).not.toHaveProperty('old')
})

test.each([page(['乙']), unknown])(
  'what is old stays old when one reads on ($is), until it is refreshed',
  (outcome) => {
    const old = listRead(begun, 'refreshing', refused, 2)
    const readOn = listRead(listReading(old, 'more'), 'more', outcome, 3)
    expect(readOn).toMatchObject({ readAt: 1, old: { refusal: tooFast } })
    expect(listRead(listReading(readOn, 'refreshing'), 'refreshing', page(['丙']), 4)).not.toHaveProperty(
      'old',
    )
  },
)

test('after a failed further page the same one can be asked for again', () => {
  const failed = listRead(listReading(begun, 'more'), 'more', unknown, 2)
  expect(wantsMore(failed)).toBe(true)
  expect(failed.next).toBe('c1')
})

test('a list from another day says that it is one, and why, and can be read on', () => {
  const kept = listOfBefore({ items: ['甲'], next: 'c1' }, 1)
  const old = listRead(kept, 'first', refused, 2)
  const failure = { refusal: tooFast }
  expect(old).toEqual({ ...begun, is: 'failed', during: 'first', ...failure, old: failure })
  expect(wantsMore(old)).toBe(true)
})
