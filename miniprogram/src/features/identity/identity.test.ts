// What is told of a credit code and a host while they are typed and chosen.
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import { faultWhileTyping, gapInIdentity } from './identity'

const host = { id: v.parse(OrganisationId, 'org_01KB0000000000000000000001'), name: '民勤社工站' }

test('a credit code is told what is wrong with it, and small letters are read as capitals', () => {
  const typed = (code: string) => gapInIdentity({ is: 'registered', typed: code })
  expect(typed('5262')).toBe('length')
  expect(typed('52620621MJ000000OW')).toBe('character')
  expect(typed('52620621MJ00000001')).toBe('check')
  expect(typed(soundOf('52620621MJ0000000').toLowerCase())).toBeUndefined()
})

test('while a code is typed, a wrong character is told at once and a missing one is not', () => {
  expect(faultWhileTyping('5262')).toBeUndefined()
  expect(faultWhileTyping('52I')).toBe('character')
  expect(faultWhileTyping('1'.repeat(19))).toBe('length')
  expect(faultWhileTyping('52620621MJ00000001')).toBe('check')
})

test('a host has to be chosen, and nothing said is an answer', () => {
  expect(gapInIdentity({ is: 'hosted' })).toBe('host')
  expect(gapInIdentity({ is: 'hosted', host })).toBeUndefined()
  expect(gapInIdentity({ is: 'unregistered' })).toBeUndefined()
})

/** A body with its check character. */
function soundOf(body: string): string {
  const found = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].find(
    (last) => gapInIdentity({ is: 'registered', typed: body + last }) === undefined,
  )
  return body + (found ?? '')
}
