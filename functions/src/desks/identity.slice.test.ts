// What only one organisation has, and what is said once: the legal identity, the host, the address, the end.

import { listAuditEntries } from '@ngo2/shared/audit/contract'
import { claimOrganisation } from '@ngo2/shared/claims/contract'
import {
  announceClosing,
  answerHosting,
  changeAddress,
  changeRegistration,
  editPage,
  listGuests,
  makeOrganisation,
  withdrawClosing,
} from '@ngo2/shared/desks/contract'
import { readOrganisationPage } from '@ngo2/shared/directory/contract'
import { checkCharacterOf } from '@ngo2/shared/organisations/credit-code'
import { anApp, type TestApp } from '../../test/an-app'
import { aMember, yes } from '../../test/people'
import { aMaking, aTeam, type TestTeam } from '../../test/teams'
import { newId } from '../../test/things'
import { findByAddress, findOrganisation, freeCreditCode, takeCreditCode } from '../organisations'
import { finishClosings } from '.'

let test: TestApp
let team: TestTeam
let organisationId: TestTeam['organisation']['id']
const dayMs = 24 * 3600 * 1000

beforeAll(async () => {
  test = await anApp()
})
beforeEach(async () => {
  team = await aTeam(test)
  organisationId = team.organisation.id
})
afterAll(() => test.close())

let codes = 0
function aCreditCode(): string {
  const body = `5262062100000${String(codes++).padStart(4, '0')}`
  return body + checkCharacterOf(body)
}
const registered = (creditCode = aCreditCode()) => ({ is: 'registered' as const, creditCode })
const shown = async (id: string) =>
  yes(await test.ask(readOrganisationPage, { organisationId: id })).organisation

it.each([
  ['too short', '91350100M000100Y4'],
  ['a letter the standard leaves out', '91350100M000100YO3'],
  ['a wrong check character', '91350100M000100Y44'],
])('takes no credit code that is %s, and names the field', async (_, creditCode) => {
  const mei = await aMember(test)
  const outcome = await mei.ask(makeOrganisation, aMaking({ registration: { is: 'registered', creditCode } }))
  expect(outcome).toMatchObject({ refusal: { code: 'request.invalid', field: 'registration.creditCode' } })
})

it('lets two declare one credit code, and one of ten who race have it', async () => {
  const creditCode = aCreditCode()
  const teams = await Promise.all(
    Array.from({ length: 10 }, () => aTeam(test, { registration: registered(creditCode) })),
  )
  const taken = await Promise.all(
    teams.map(async ({ organisation: { id } }) => {
      const seat = await takeCreditCode(test.app.table, id, creditCode)
      return seat !== undefined && (await test.app.table.write(seat)).done
    }),
  )
  expect(taken.filter(Boolean)).toHaveLength(1)
  const holder = teams[taken.indexOf(true)]?.organisation.id ?? organisationId
  expect(await takeCreditCode(test.app.table, holder, creditCode)).toMatchObject({ check: {} })
  expect(await takeCreditCode(test.app.table, organisationId, creditCode)).toBeUndefined()
  expect(await freeCreditCode(test.app.table, organisationId, creditCode)).toEqual([])
})

it('drops what was verified of a former identity, and gives its credit code back', async () => {
  const first = registered()
  const { owner, organisation } = await aTeam(test, { registration: first })
  const seat = await takeCreditCode(test.app.table, organisation.id, first.creditCode)
  const verification = { state: 'seen', at: test.app.now().toISOString(), by: ['小李'] }
  const key = { pk: `ORGANISATION#${organisation.id}`, sk: 'ORGANISATION' }
  if (seat) await test.app.table.write(seat, { change: key, set: { verification }, when: 'present' })
  const same = await owner.does(changeRegistration, { organisationId: organisation.id, registration: first })
  expect(same.verification).toEqual(verification)
  const next = { organisationId: organisation.id, registration: registered() }
  const changed = await owner.does(changeRegistration, next)
  expect(changed.verification).toBeUndefined()
  expect(await owner.does(changeRegistration, next)).toEqual(changed)
  expect(await takeCreditCode(test.app.table, organisationId, first.creditCode)).toMatchObject({ put: {} })
})

it('is carried by a host that co-signs, and both logs say so', async () => {
  const host = await aTeam(test, { registration: registered() })
  const hostId = host.organisation.id
  const guest = await aTeam(test, { registration: { is: 'hosted', hostId } })
  const guestId = guest.organisation.id
  expect(guest.organisation.registration).toMatchObject({ host: host.organisation.name, answer: 'asked' })
  expect((await host.owner.does(listGuests, { organisationId: hostId })).items).toMatchObject([
    { id: guestId },
  ])
  const word = { organisationId: hostId, guestId, answer: 'agreed' as const }
  const agreed = await host.owner.does(answerHosting, word)
  expect(await host.owner.does(answerHosting, word)).toEqual(agreed)
  expect((await shown(guestId)).registration).toMatchObject({ is: 'hosted', answer: 'agreed' })
  for (const { owner, organisation } of [host, guest]) {
    const { items } = await owner.does(listAuditEntries, { organisationId: organisation.id })
    expect(items.filter(({ deed }) => deed === 'hostAnswered')).toHaveLength(1)
  }
  await guest.owner.does(changeRegistration, {
    organisationId: guestId,
    registration: { is: 'unregistered' },
  })
  expect((await host.owner.does(listGuests, { organisationId: hostId })).items).toEqual([])
  expect(await host.owner.isRefused(answerHosting, word)).toBe('resource.missing')
})

it('is carried by nobody who is not registered herself, is not there, or is the same', async () => {
  for (const hostId of [organisationId, newId('org')]) {
    const mei = await aMember(test)
    const asked = aMaking({ registration: { is: 'hosted', hostId } })
    expect(await mei.isRefused(makeOrganisation, asked)).toBe('desks.host_unfit')
  }
  const { owner, organisation } = await aTeam(test, { registration: registered() })
  const itself = {
    organisationId: organisation.id,
    registration: { is: 'hosted', hostId: organisation.id },
  } as const
  expect(await owner.isRefused(changeRegistration, itself)).toBe('desks.host_unfit')
})

it('is carried by nobody whose own page two sides claim', async () => {
  const host = await aTeam(test, { registration: registered() })
  const rival = await aMember(test)
  const hostId = host.organisation.id
  await rival.does(claimOrganisation, { organisationId: hostId, claimId: newId('clm'), note: '这是我们的' })
  const hosted = { is: 'hosted' as const, hostId }
  expect(await rival.isRefused(makeOrganisation, aMaking({ registration: hosted }))).toBe('desks.host_unfit')
  const stated = { organisationId, registration: hosted }
  expect(await team.owner.isRefused(changeRegistration, stated)).toBe('desks.host_unfit')
})

it('changes its address once, and the old one still leads to it', async () => {
  await test.settle()
  const { slug: old } = await shown(organisationId)
  const asked = { organisationId, slug: `hulin-${newId('org').slice(-6).toLowerCase()}` }
  expect(await team.owner.does(changeAddress, asked)).toMatchObject({ slug: asked.slug })
  await team.owner.does(changeAddress, asked)
  expect(await findByAddress(test.app.table, old ?? '')).toBe(organisationId)
  expect(await findByAddress(test.app.table, asked.slug)).toBe(organisationId)
  const again = { organisationId, slug: 'another-one' }
  expect(await team.owner.isRefused(changeAddress, again)).toBe('desks.address_changed_before')
  const other = await aTeam(test)
  for (const slug of [asked.slug, old ?? '']) {
    const taken = { organisationId: other.organisation.id, slug }
    expect(await other.owner.isRefused(changeAddress, taken)).toBe('desks.address_taken')
  }
})

it('closes seven days after it was announced, and not if that is withdrawn', async () => {
  const asked = { organisationId, because: '人都回去种地了' }
  const announced = await team.owner.does(announceClosing, asked)
  expect(await team.owner.does(announceClosing, asked)).toEqual(announced)
  await team.owner.does(withdrawClosing, { organisationId })
  await team.owner.does(withdrawClosing, { organisationId })
  test.pass(7 * dayMs)
  await finishClosings(test.app)
  expect((await shown(organisationId)).closedAt).toBeUndefined()
  await team.owner.does(announceClosing, asked)
  test.pass(7 * dayMs - 1)
  await finishClosings(test.app)
  expect((await shown(organisationId)).closedAt).toBeUndefined()
  test.pass(1)
  expect(await finishClosings(test.app)).toBe(0)
  expect(await findOrganisation(test.app.table, organisationId)).toMatchObject({
    closedAt: test.app.now().toISOString(),
  })
  const page = { county: '620621', causes: ['desert' as const], answers: {} }
  expect(await team.owner.isRefused(editPage, { organisationId, version: 1, page })).toBe('desks.closed')
  expect(await team.owner.isRefused(withdrawClosing, { organisationId })).toBe('desks.closed')
})
