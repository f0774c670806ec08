// Cards and the groups they are opened in.
import { enterFromGroup, recordShare } from '@ngo2/shared/sharing/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { aMember, no, sealedGroup, yes } from '../../test/people'
import { newId } from '../../test/things'

let test: TestApp
beforeAll(async () => {
  test = await anApp()
})
afterAll(() => test.close())

const subject = () => ({ kind: 'organisation' as const, id: newId('org') })

it('remembers what a card shows, and gives its mark to no other card', async () => {
  const share = { shareId: 'Abc1234567', subject: subject() }
  yes(await test.ask(recordShare, share))
  yes(await test.ask(recordShare, share))
  expect(no(await test.ask(recordShare, { ...share, subject: subject() }))).toBe('resource.conflict')
  const stored = await test.app.table.get({ pk: `SHARE#${share.shareId}`, sk: 'SHARE' })
  expect(new Date((stored?.expiresAt ?? 0) * 1000).toISOString()).toBe('2027-12-29T03:00:00.000Z')
})

it('opens a group’s seal with the key of the latest sign-in and remembers one entry a member', async () => {
  const mei = await aMember(test)
  const entry = { ...(await sealedGroup(test, mei, 'group-1')), subject: subject() }
  await mei.does(enterFromGroup, entry)
  await mei.does(enterFromGroup, entry)
  const { items } = await test.app.table.query({ pk: 'GROUP#group-1' })
  expect(items.map(({ memberId }) => memberId)).toEqual([mei.id])
})

it('asks to sign in anew when the seal is of another key, another person, or nobody’s', async () => {
  const mei = await aMember(test)
  const old = { ...(await sealedGroup(test, mei, 'group-2')), subject: subject() }
  const again = await aMember(test, mei.openid)
  expect(await again.isRefused(enterFromGroup, old)).toBe('sharing.session_key_stale')
  const arslan = await aMember(test)
  const hers = { ...(await sealedGroup(test, again, 'group-2')), subject: subject() }
  expect(await arslan.isRefused(enterFromGroup, hers)).toBe('sharing.session_key_stale')
  const nonsense = { encryptedData: 'AAAA', iv: 'AAAA', subject: subject() }
  expect(await mei.isRefused(enterFromGroup, nonsense)).toBe('sharing.session_key_stale')
  await again.does(enterFromGroup, hers)
})

it('takes no seal that somebody kept for later', async () => {
  const mei = await aMember(test)
  const kept = { ...(await sealedGroup(test, mei, 'group-3')), subject: subject() }
  test.pass(3600_000)
  expect(await mei.isRefused(enterFromGroup, kept)).toBe('sharing.session_key_stale')
})

it('keeps the session key sealed at rest', async () => {
  const mei = await aMember(test)
  const stored = JSON.stringify(await test.app.table.get({ pk: `MEMBER#${mei.id}`, sk: 'WECHAT' }))
  expect(stored).toContain('sealed')
  expect(stored).not.toMatch(/"[A-Za-z0-9+/]{22}=="/)
})
