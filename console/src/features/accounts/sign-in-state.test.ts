// A sign-in at the desk, from the code on the screen to the session.
import { ConsoleCodeId } from '@ngo2/shared/accounts/console-code'
import { makeId } from '@ngo2/shared/contract/ids'
import * as v from 'valibot'
import { claimAnswered, codeOpened, type SignInState, secondsLeft } from './sign-in-state'

const code = {
  id: v.parse(
    ConsoleCodeId,
    makeId('cod', 0, () => 0),
  ),
  secret: 's'.repeat(43),
}
const opened = codeOpened(code, { is: 'ok', value: { expiresAt: '2026-11-24T00:02:00.000Z' } }, 1_000)
const me = { id: makeId('mem', 0, () => 0), operator: true, joinedAt: '2026-11-24T00:00:00.000Z' }

test('a code counts down two minutes from the moment it was registered, whatever the server’s clock says', () => {
  expect(secondsLeft(opened, 1_000)).toBe(120)
  expect(secondsLeft(opened, 31_400)).toBe(90)
  expect(secondsLeft(opened, 500_000)).toBe(0)
})

test('a code that got no answer is kept, so that it can be registered again', () => {
  expect(codeOpened(code, { is: 'unknown' }, 0)).toEqual({ is: 'unknown', code })
})

test('an approval on the phone becomes the session', () => {
  const value = { is: 'signedIn', token: 't', expiresAt: '2026-11-25T00:00:00.000Z', me } as never
  expect(claimAnswered(opened, { is: 'ok', value })).toEqual({ is: 'signedIn', token: 't' })
})

test('a network that stumbles does not end a code, and the next answer clears the trouble', () => {
  const troubled = claimAnswered(opened, { is: 'unknown' })
  expect(troubled).toMatchObject({ is: 'waiting', troubled: true })
  expect(claimAnswered(troubled, { is: 'ok', value: { is: 'waiting' } })).toEqual(opened)
})

test('a code the server holds for over is over, and a late answer does not bring it back', () => {
  const refusal = { code: 'accounts.console_code_over', message: '' }
  const over = claimAnswered(opened, { is: 'refused', refusal })
  expect(over).toEqual<SignInState>({ is: 'over' })
  expect(claimAnswered(over, { is: 'ok', value: { is: 'waiting' } })).toEqual({ is: 'over' })
})
