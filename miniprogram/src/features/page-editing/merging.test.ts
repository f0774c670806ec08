// Nobody's words are lost when two people edit one page.
import { editPage } from '@ngo2/shared/desks/contract'
import * as v from 'valibot'
import { type Fields, fieldsOf, formOf } from './fields'
import { conflictsOf, isEdited, merged } from './merging'

const place = { code: '620621', names: ['甘肃省', '武威市', '民勤县'] }
const page = {
  county: '620621',
  causes: ['desert' as const],
  answers: { intro: { is: 'text' as const, text: '我们在西渠压草方格，种梭梭。' } },
  version: 3,
  state: 'shown' as const,
}
const base: Fields = fieldsOf(page, { place })

test('what only one of the two changed is kept, without asking', () => {
  const mine = { ...base, money: '自己出的' }
  const theirs = { ...base, help: '一辆车' }
  expect(conflictsOf(base, mine, theirs)).toEqual([])
  expect(merged(base, mine, theirs, {})).toMatchObject({ money: '自己出的', help: '一辆车' })
})

test('what both changed is asked, and the choice is kept', () => {
  const mine = { ...base, intro: '我们压草方格，也修水窖。' }
  const theirs = { ...base, intro: '我们种梭梭已经十九年了。' }
  expect(conflictsOf(base, mine, theirs)).toEqual(['intro'])
  expect(merged(base, mine, theirs, { intro: 'theirs' }).intro).toBe(theirs.intro)
  expect(merged(base, mine, theirs, { intro: 'mine' }).intro).toBe(mine.intro)
})

test('the same change by both is no conflict', () => {
  const same = { ...base, causes: ['water' as const] }
  expect(conflictsOf(base, same, { ...same })).toEqual([])
  expect(isEdited(base, same)).toBe(true)
  expect(isEdited(base, { ...base })).toBe(false)
})

test('a page that was read and not changed is sent as it was', () => {
  const sent = v.parse(editPage.input.entries.page, formOf(base))
  expect(sent).toEqual({ county: '620621', causes: ['desert'], answers: page.answers })
})

test('there is none, not said, and given are three answers of a contact', () => {
  const mine: Fields = {
    ...base,
    phone: { is: 'given', value: '0935 4123456' },
    email: { is: 'none' },
    post: { is: 'given', value: ' ' },
    contactOpen: false,
  }
  expect(formOf(mine).contact).toEqual({
    phone: { is: 'given', value: '0935 4123456' },
    email: { is: 'none' },
    open: false,
  })
})
