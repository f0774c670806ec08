// Members and sessions, from the phone's call to the table and back.
import {
  approveConsoleCode,
  claimConsoleSession,
  listMembers,
  nameMe,
  openConsoleCode,
  readMe,
  signIn,
  signOut,
} from '@ngo2/shared/accounts/contract'
import { deleteMe } from '@ngo2/shared/departures/contract'
import { aSlowPhone } from '../../test/a-slow-phone'
import { anApp, type TestApp } from '../../test/an-app'
import { aMember, anOperator, codeFor, no, type Person, personWith, yes } from '../../test/people'
import { newId } from '../../test/things'
import { hashOf } from '../platform/secrets'
import { listSessions, removeSession } from './session-repository'

let test: TestApp
let operator: Person
const day = 24 * 3600 * 1000

beforeAll(async () => {
  test = await anApp()
  operator = await anOperator(test)
})
afterAll(() => test.close())

it('makes one member of a person, however often and from how many phones she signs in', async () => {
  const sessions = await Promise.all(Array.from({ length: 5 }, () => aMember(test, 'the-same-person')))
  expect(new Set(sessions.map(({ id }) => id)).size).toBe(1)
  expect(new Set(sessions.map(({ token }) => token)).size).toBe(5)
})

it('refuses a code that was used, and one that never was', async () => {
  const code = await codeFor(test, 'somebody')
  yes(await test.ask(signIn, { code }))
  expect(no(await test.ask(signIn, { code }))).toBe('accounts.code_stale')
  expect(no(await test.ask(signIn, { code: 'made-up' }))).toBe('accounts.code_stale')
})

it('ends one session at sign-out and leaves the others', async () => {
  const here = await aMember(test, 'two-phones')
  const there = await aMember(test, 'two-phones')
  await here.does(signOut, {})
  expect(await here.isRefused(readMe, {})).toBe('auth.required')
  expect((await there.does(readMe, {})).id).toBe(here.id)
})

it('keeps a session in use for thirty days from its last use, and no longer', async () => {
  const mei = await aMember(test)
  test.pass(20 * day)
  await mei.does(readMe, {})
  test.pass(20 * day)
  await mei.does(readMe, {})
  test.pass(31 * day)
  expect(await mei.isRefused(readMe, {})).toBe('auth.required')
  operator = await aMember(test, operator.openid)
})

it('does not bring a session back that ends while it is being used', async () => {
  const mei = await aMember(test)
  test.pass(2 * day)
  const end = () => removeSession(test.app.table, mei.id, hashOf(mei.token))
  await aSlowPhone(test, mei, end)(readMe, {})
  expect(await mei.isRefused(readMe, {})).toBe('auth.required')
  expect(await listSessions(test.app.table, mei.id)).toEqual([])
})

it('keeps no token in the table, only its hash', async () => {
  const mei = await aMember(test)
  const stored = JSON.stringify(
    await test.app.table.get({ pk: `SESSION#${hashOf(mei.token)}`, sk: 'SESSION' }),
  )
  expect(stored).toContain(hashOf(mei.token))
  expect(stored).not.toContain(mei.token)
})

it('never tells anybody a WeChat id', async () => {
  const mei = await aMember(test)
  const answer = async (path: string, { token }: Person) => {
    const response = await test.request(path, { headers: { authorization: `Bearer ${token}` } })
    return response.text()
  }
  expect(await answer('/me', mei)).toContain(mei.id)
  expect(await answer('/me', mei)).not.toContain(mei.openid)
  expect(await answer('/members', operator)).toContain(mei.id)
  expect(await answer('/members', operator)).not.toContain(mei.openid)
})

it('shows a name that passed the check at once', async () => {
  const mei = await aMember(test)
  expect((await mei.does(nameMe, { name: ' 小  梅 ' })).name).toEqual({ text: '小 梅', state: 'shown' })
})

describe('a console code', () => {
  const secret = 'a'.repeat(43)
  const opened = async () => {
    const codeId = newId('cod')
    yes(await test.ask(openConsoleCode, { codeId, secret }))
    return codeId
  }

  /** A console this operator let in. */
  const aConsole = async () => {
    const codeId = await opened()
    await operator.does(approveConsoleCode, { codeId })
    const claimed = yes(await test.ask(claimConsoleSession, { codeId, secret }))
    if (claimed.is !== 'signedIn') throw new Error('the console was not let in')
    return personWith(test, operator, claimed.token)
  }

  it('lets the console in once an operator approved it, and only once', async () => {
    const codeId = await opened()
    expect(yes(await test.ask(claimConsoleSession, { codeId, secret }))).toEqual({ is: 'waiting' })
    await operator.does(approveConsoleCode, { codeId })
    const claimed = yes(await test.ask(claimConsoleSession, { codeId, secret }))
    if (claimed.is !== 'signedIn') throw new Error('the console was not let in')
    expect(yes(await test.ask(readMe, {}, claimed.token)).id).toBe(operator.id)
    expect(no(await test.ask(claimConsoleSession, { codeId, secret }))).toBe('accounts.console_code_over')
  })

  it('gives a session of half a day, which lets no other console in and erases nobody', async () => {
    const console = await aConsole()
    await console.does(listMembers, {})
    expect(await console.isRefused(approveConsoleCode, { codeId: await opened() })).toBe('auth.forbidden')
    expect(await console.isRefused(deleteMe, {})).toBe('auth.forbidden')
    test.pass(11 * 3600_000)
    await console.does(readMe, {})
    test.pass(2 * 3600_000)
    expect(await console.isRefused(readMe, {})).toBe('auth.required')
  })

  it('opens nothing any more once its operator signed out on the phone', async () => {
    const console = await aConsole()
    const phone = await aMember(test, operator.openid)
    await phone.does(signOut, {})
    expect(await console.isRefused(readMe, {})).toBe('auth.required')
    await operator.does(readMe, {})
  })

  it('leaves the phone signed in when the console signs out', async () => {
    const console = await aConsole()
    await console.does(signOut, {})
    await operator.does(readMe, {})
  })

  it('gives one session to two claims at once', async () => {
    const codeId = await opened()
    await operator.does(approveConsoleCode, { codeId })
    const claims = await Promise.all([1, 2, 3].map(() => test.ask(claimConsoleSession, { codeId, secret })))
    expect(claims.filter(({ is }) => is === 'ok')).toHaveLength(1)
  })

  it('is over after two minutes', async () => {
    const codeId = await opened()
    test.pass(121_000)
    expect(await operator.isRefused(approveConsoleCode, { codeId })).toBe('accounts.console_code_over')
    expect(no(await test.ask(claimConsoleSession, { codeId, secret }))).toBe('accounts.console_code_over')
  })

  it('is nothing to a stranger without its secret, and nothing to a member who is no operator', async () => {
    const codeId = await opened()
    const mei = await aMember(test)
    expect(await mei.isRefused(approveConsoleCode, { codeId })).toBe('auth.forbidden')
    const guess = { codeId, secret: 'b'.repeat(43) }
    expect(no(await test.ask(claimConsoleSession, guess))).toBe('accounts.console_code_over')
    expect(no(await test.ask(openConsoleCode, guess))).toBe('resource.conflict')
  })

  it('is approved by one operator only', async () => {
    const codeId = await opened()
    await operator.does(approveConsoleCode, { codeId })
    await operator.does(approveConsoleCode, { codeId })
    const other = await anOperator(test)
    expect(await other.isRefused(approveConsoleCode, { codeId })).toBe('accounts.console_code_over')
  })
})
