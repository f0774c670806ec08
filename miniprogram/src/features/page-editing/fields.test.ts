// What is typed into a page's form is what the contract takes.
import { editPage } from '@ngo2/shared/desks/contract'
import * as v from 'valibot'
import { type Fields, fieldsOf, formOf } from './fields'

const place = { code: '620621', names: ['甘肃省', '武威市', '民勤县'] }
const page = {
  county: '620621',
  causes: ['desert' as const],
  answers: { intro: { is: 'text' as const, text: '我们在西渠压草方格，种梭梭。' } },
  version: 3,
  state: 'shown' as const,
}
const base: Fields = fieldsOf(page, { place })

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
