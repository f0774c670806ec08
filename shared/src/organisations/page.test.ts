// What a team writes and what everybody sees of it.

import * as v from 'valibot'
import { shownTextsOf, textsOf } from '../desks/rules'
import { Contact } from './contact'
import { Organisation } from './organisation'
import { PageForm, pageFrom, shownOf } from './page'

const form = v.parse(PageForm, {
  county: '620621',
  causes: ['desert'],
  answers: {
    intro: { is: 'text', text: '在沙漠边上压沙的几个人。' },
    trouble: { is: 'text', text: '春天的草方格被羊吃了一半。' },
  },
  contact: { phone: { is: 'given', value: '0935-4123456' }, email: { is: 'none' }, open: false },
  channels: [{ kind: 'website', name: 'https://example.org/minqin' }],
})
const organisation = (page: PageForm) =>
  v.parse(Organisation, {
    ...shownOf(page),
    id: `org_${'0'.repeat(26)}`,
    name: '沙边小组',
    place: { code: page.county, names: ['甘肃省', '武威市', '民勤县'] },
    registration: { is: 'unstated' },
    example: false,
    registeredAt: '2026-11-24T03:00:00.000Z',
  })

test('a page survives being shown, but for a contact that is not open', () => {
  const page = pageFrom(organisation(form))
  expect(v.parse(PageForm, page)).toEqual({ ...form, contact: undefined })
  const open = { ...form, contact: form.contact && { ...form.contact, open: true } }
  expect(v.parse(PageForm, pageFrom(organisation(open)))).toEqual(open)
})

test('a contact that is not open is in nothing everybody sees, and is not checked for them', () => {
  expect(JSON.stringify(organisation(form))).not.toContain('4123456')
  expect(Object.keys(textsOf(form))).not.toContain('contact.phone')
})

test('what is checked is what is shown, word for word and in one order', () => {
  expect(Object.values(shownTextsOf(organisation(form)))).toEqual(Object.values(textsOf(form)))
})

test.each(['javascript:alert(1)', 'example.org', 'https://', 'ftp://example.org'])(
  'no website is at %s',
  (name) => {
    const channels = [{ kind: 'website', name }]
    expect(v.safeParse(PageForm, { ...form, channels }).success).toBe(false)
  },
)

test('没有 is an answer to every way of being reached, and not being asked yet is another', () => {
  const none = { is: 'none' as const }
  const contact = { phone: none, wechat: none, email: none, post: none, open: true }
  expect(v.parse(Contact, contact)).toEqual(contact)
  expect(v.parse(Contact, { open: false })).toEqual({ open: false })
})
