// Nobody's words are lost where two people change one thing.
import { broughtTogether, conflictsOf, isChanged } from './three-way'

const base: { name: string; place: string; result: string | undefined } = {
  name: '压沙',
  place: '西渠',
  result: undefined,
}

test('what only one of two changed is kept without asking', () => {
  const mine = { ...base, name: '压草方格' }
  const theirs = { ...base, place: '西渠镇', result: '压了两百亩' }
  expect(conflictsOf(base, mine, theirs)).toEqual([])
  expect(broughtTogether(base, mine, theirs, {})).toEqual({
    name: '压草方格',
    place: '西渠镇',
    result: '压了两百亩',
  })
})

test('where both changed the same field she chooses, and the same change is no conflict', () => {
  const mine = { ...base, name: '压草方格', place: '西渠镇' }
  const theirs = { ...base, name: '种梭梭', place: '西渠镇' }
  expect(conflictsOf(base, mine, theirs)).toEqual(['name'])
  expect(broughtTogether(base, mine, theirs, { name: 'theirs' }).name).toBe('种梭梭')
  expect(broughtTogether(base, mine, theirs, { name: 'mine' }).name).toBe('压草方格')
})

test('taking a text out is a change too', () => {
  const told: typeof base = { ...base, result: '压了两百亩' }
  expect(broughtTogether(told, { ...told, result: undefined }, told, {}).result).toBeUndefined()
  expect(isChanged(told, { ...told, result: undefined })).toBe(true)
  expect(isChanged(told, { ...told })).toBe(false)
})
