// Teams, from the call to the table and back: invitations, roles, leaving.
import { listAuditEntries } from '@ngo2/shared/audit/contract'
import { claimOrganisation } from '@ngo2/shared/claims/contract'
import { deleteMe } from '@ngo2/shared/departures/contract'
import { readDesk } from '@ngo2/shared/desks/contract'
import { readOrganisationPage } from '@ngo2/shared/directory/contract'
import {
  inviteToTeam,
  joinTeam,
  leaveTeam,
  listTeam,
  readInvitation,
  removeFromTeam,
  setRole,
  withdrawInvitation,
} from '@ngo2/shared/teams/contract'
import { aSlowPhone } from '../../test/a-slow-phone'
import { anApp, type TestApp } from '../../test/an-app'
import { aMember, no, type Person, yes } from '../../test/people'
import { aColleague, aTeam, type TestTeam } from '../../test/teams'
import { newId } from '../../test/things'

let test: TestApp
let team: TestTeam
let owner: Person
let organisationId: string
const day = 24 * 3600 * 1000

beforeAll(async () => {
  test = await anApp()
})
beforeEach(async () => {
  team = await aTeam(test)
  owner = team.owner
  organisationId = team.organisation.id
})
afterAll(() => test.close())

const anInvitation = (role: 'editor' | 'owner' = 'editor') => ({
  organisationId,
  invitationId: newId('inv'),
  role,
})

it('takes one person in by a code, once, however it is typed', async () => {
  const invitation = anInvitation()
  const { code } = await owner.does(inviteToTeam, invitation)
  expect((await owner.does(inviteToTeam, invitation)).code).toBe(code)
  const [mei, bo] = [await aMember(test), await aMember(test)]
  const typed = ` ${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`
  expect(await mei.does(readInvitation, { code: typed })).toMatchObject({
    organisation: { name: team.organisation.name },
    role: 'editor',
  })
  const joined = await mei.does(joinTeam, { code: typed })
  expect(joined).toEqual({ organisationId, role: 'editor' })
  expect(await mei.does(joinTeam, { code })).toEqual(joined)
  expect(await bo.isRefused(joinTeam, { code })).toBe('resource.missing')
  expect(await bo.isRefused(readInvitation, { code })).toBe('resource.missing')
  expect(await owner.isRefused(inviteToTeam, invitation)).toBe('resource.conflict')
})

it('lets one of two in who use a code at once', async () => {
  const { code } = await owner.does(inviteToTeam, anInvitation())
  const people = [await aMember(test), await aMember(test), await aMember(test)]
  const outcomes = await Promise.all(people.map((person) => person.ask(joinTeam, { code })))
  expect(outcomes.filter(({ is }) => is === 'ok')).toHaveLength(1)
  expect((await owner.does(listTeam, { organisationId })).members).toHaveLength(2)
})

it('ends an invitation after seven days to the second, and when it is withdrawn', async () => {
  const [late, taken] = [anInvitation(), anInvitation()]
  const codes = [await owner.does(inviteToTeam, late), await owner.does(inviteToTeam, taken)] as const
  await owner.does(withdrawInvitation, taken)
  await owner.does(withdrawInvitation, taken)
  const mei = await aMember(test)
  expect(await mei.isRefused(joinTeam, { code: codes[1].code })).toBe('resource.missing')
  expect(await owner.isRefused(inviteToTeam, taken)).toBe('resource.conflict')
  test.pass(7 * day - 1000)
  await mei.does(readInvitation, { code: codes[0].code })
  test.pass(1000)
  expect(await mei.isRefused(joinTeam, { code: codes[0].code })).toBe('resource.missing')
  expect(await owner.isRefused(inviteToTeam, late)).toBe('resource.conflict')
  expect((await owner.does(listTeam, { organisationId })).invitations).toEqual([])
})

it('keeps no code where it could be read', async () => {
  const { code } = await owner.does(inviteToTeam, anInvitation())
  expect(JSON.stringify(await test.everything())).not.toContain(code)
})

it('refuses who is in the team already, an id of another invitation, and more codes than a team needs', async () => {
  const invitation = anInvitation()
  const { code } = await owner.does(inviteToTeam, invitation)
  expect(await owner.isRefused(joinTeam, { code })).toBe('teams.in_it_already')
  expect(await owner.isRefused(inviteToTeam, { ...invitation, role: 'owner' })).toBe('resource.conflict')
  for (let n = 1; n < 20; n++) await owner.does(inviteToTeam, anInvitation())
  expect(await owner.isRefused(inviteToTeam, anInvitation())).toBe('teams.too_many_invitations')
})

it('changes a role, and tells it in the log', async () => {
  const editor = await aColleague(test, team, 'editor')
  const asked = { organisationId, memberId: editor.id, role: 'council' as const }
  expect(await owner.does(setRole, asked)).toMatchObject({ memberId: editor.id, role: 'council' })
  await owner.does(setRole, asked)
  expect((await editor.does(readDesk, { organisationId })).role).toBe('council')
  const { items } = await owner.does(listAuditEntries, { organisationId })
  expect(items.filter(({ deed }) => deed === 'roleChanged')).toMatchObject([
    { concerns: { memberId: editor.id }, about: 'council' },
  ])
  expect(await owner.isRefused(setRole, { ...asked, memberId: newId('mem') })).toBe('resource.missing')
})

it('is never left without an owner by those who stay', async () => {
  const me = { organisationId, memberId: owner.id }
  expect(await owner.isRefused(leaveTeam, { organisationId })).toBe('teams.last_owner')
  expect(await owner.isRefused(removeFromTeam, me)).toBe('teams.last_owner')
  expect(await owner.isRefused(setRole, { ...me, role: 'editor' })).toBe('teams.last_owner')
  const other = await aColleague(test, team, 'owner')
  const outcomes = await Promise.all(
    [owner, other].map((person) => person.ask(leaveTeam, { organisationId })),
  )
  expect(outcomes.map(({ is }) => is).sort()).toEqual(['ok', 'refused'])
  const [left] = [owner, other].filter((_, at) => outcomes[at]?.is === 'refused')
  expect((await left?.does(listTeam, { organisationId }))?.members).toMatchObject([{ role: 'owner' }])
})

it('lets two owners take one another out, and one of them stays', async () => {
  const other = await aColleague(test, team, 'owner')
  const outcomes = await Promise.all([
    owner.ask(removeFromTeam, { organisationId, memberId: other.id }),
    other.ask(removeFromTeam, { organisationId, memberId: owner.id }),
  ])
  expect(outcomes.map(({ is }) => is).sort()).toEqual(['ok', 'refused'])
})

it('takes nobody’s word who was taken out while she gave it', async () => {
  const other = await aColleague(test, team, 'owner')
  const out = { organisationId, memberId: other.id }
  const phone = aSlowPhone(test, other, () => owner.ask(removeFromTeam, out))
  expect(no(await phone(inviteToTeam, anInvitation()))).toBe('auth.forbidden')
  expect((await owner.does(listTeam, { organisationId })).invitations).toEqual([])
})

it('stands still while two sides claim the page', async () => {
  const editor = await aColleague(test, team, 'editor')
  const { code } = await owner.does(inviteToTeam, anInvitation())
  const [rival, late] = [await aMember(test), await aMember(test)]
  await rival.does(claimOrganisation, { organisationId, claimId: newId('clm'), note: '这一页是我们的' })
  const about = { organisationId, memberId: editor.id }
  expect(await owner.isRefused(inviteToTeam, anInvitation())).toBe('teams.frozen')
  expect(await owner.isRefused(setRole, { ...about, role: 'owner' })).toBe('teams.frozen')
  expect(await owner.isRefused(removeFromTeam, about)).toBe('teams.frozen')
  expect(await late.isRefused(joinTeam, { code })).toBe('teams.frozen')
  await editor.does(leaveTeam, { organisationId })
  await editor.does(leaveTeam, { organisationId })
})

it('is left by who leaves the platform; a page she alone owned is kept by nobody', async () => {
  const editor = await aColleague(test, team, 'editor')
  await owner.does(deleteMe, {})
  const { organisation } = yes(await test.ask(readOrganisationPage, { organisationId }))
  expect(organisation.kept).toBeUndefined()
  const { members } = await editor.does(listTeam, { organisationId })
  expect(members).toMatchObject([{ memberId: editor.id }])
})
