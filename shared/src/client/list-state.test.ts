// A list never loses what is on the screen because an answer did not come.
import { emptyList, listOfBefore, listRead, listReading, wantsMore } from './list-state'

const page = (items: string[], next?: string) => ({
  is: 'ok' as const,
  value: { items, ...(next === undefined ? {} : { next }) },
})
const unknown = { is: 'unknown' as const }

test('pages are added one to the other, and the last one ends the list', () => {
  const first = listRead(emptyList, 'first', page(['甲'], 'c1'), 1)
  expect(wantsMore(first)).toBe(true)
  const whole = listRead(listReading(first, 'more'), 'more', page(['乙']), 2)
  expect(whole.items).toEqual(['甲', '乙'])
  expect(wantsMore(whole)).toBe(false)
})

test('a refreshed list replaces, a failed refreshing keeps what was there', () => {
  const first = listRead(emptyList, 'first', page(['甲'], 'c1'), 1)
  expect(listRead(first, 'refreshing', page(['丙']), 2).items).toEqual(['丙'])
  const failed = listRead(listReading(first, 'refreshing'), 'refreshing', unknown, 2)
  expect(failed).toMatchObject({ is: 'failed', items: ['甲'], readAt: 1 })
})

test('a list from another day says that it is one, and can be read on', () => {
  const old = listOfBefore({ items: ['甲'], next: 'c1' }, 1)
  expect(old).toMatchObject({ is: 'failed', items: ['甲'], readAt: 1 })
  expect(wantsMore(old)).toBe(true)
})
