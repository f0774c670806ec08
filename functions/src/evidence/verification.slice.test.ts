// What operators say of evidence, and what follows from their word.
import { changeRegistration } from '@ngo2/shared/desks/contract'
import { giveEvidence, withdrawEvidence } from '@ngo2/shared/evidence/contract'
import type { EvidenceForm } from '@ngo2/shared/evidence/form'
import { decideEvidence, listToVerify, readToVerify } from '@ngo2/shared/evidence/verification'
import { anApp, type TestApp } from '../../test/an-app'
import { aGiving, deskItem, joinAs } from '../../test/evidence'
import { anOperator, type Person } from '../../test/people'
import { aTeam, type TestTeam } from '../../test/teams'
import { anAnnouncement, aPdf, putUpBy } from '../../test/uploads'
import { findOrganisation } from '../organisations'

let test: TestApp
let first: Person
let second: Person
let team: TestTeam
let owner: Person

beforeAll(async () => {
  test = await anApp()
  first = await anOperator(test)
  second = await anOperator(test)
})
beforeEach(async () => {
  team = await aTeam(test)
  owner = team.owner
})
afterAll(() => test.close())

const code = '52620621000000000H'
const people: EvidenceForm = { item: 'T2', people: [{ name: '王秀兰', duty: '理事长' }] }
const certificate: EvidenceForm = { item: 'T1', by: 'certificate', creditCode: code }
const giving = (form: EvidenceForm, over = {}) => aGiving(team.organisation.id, form, over)
const aFile = async (over = {}) => {
  const { id: uploadId } = await putUpBy(test, owner, anAnnouncement(team.organisation.id, over), aPdf)
  return { uploadId, kind: 'pdf' as const, bytes: aPdf.length }
}
const one = (
  { id, item }: { id: string; item: 'T1' | 'T2' | 'T9' },
  organisationId = team.organisation.id,
) => ({
  organisationId,
  evidenceId: id,
  item,
})

const isOurs = ({ organisation }: { organisation: { id: string } }) =>
  organisation.id === team.organisation.id

it('an operator who refuses says why, and the team reads it', async () => {
  const given = await owner.does(giveEvidence, giving(people))
  const asked = { ...one({ id: given.id, item: 'T2' }), verdict: 'refused' as const }
  expect(await first.isRefused(decideEvidence, asked)).toBe('request.invalid')
  await first.does(decideEvidence, { ...asked, because: '名字和证书上的不一样' })
  const item = await deskItem(owner, team.organisation.id, 'T2')
  expect(item).toMatchObject({
    status: 'refused',
    given: { decisions: [{ because: '名字和证书上的不一样' }] },
  })
  expect(await second.isRefused(decideEvidence, { ...asked, verdict: 'seen' })).toBe(
    'evidence.decided_otherwise',
  )
})

it('the second pair of eyes is another one, after the first', async () => {
  const files = [await aFile({ purpose: 'certificate' })]
  const given = await owner.does(giveEvidence, giving(certificate, { files }))
  const check = { ...one({ id: given.id, item: 'T1' }), verdict: 'crossChecked' as const }
  expect(await second.isRefused(decideEvidence, check)).toBe('evidence.not_seen_yet')
  await first.does(decideEvidence, { ...check, verdict: 'seen' })
  expect(await first.isRefused(decideEvidence, check)).toBe('evidence.needs_another')
  const waiting = await first.does(listToVerify, { stage: 'second' })
  expect(waiting.items.filter(isOurs)).toMatchObject([{ item: 'T1', sawItMyself: true }])
  const checked = await second.does(decideEvidence, check)
  expect(checked).toMatchObject({
    state: 'crossChecked',
    decisions: [{ verdict: 'seen' }, check].map(({ verdict }) => ({ verdict })),
  })
  expect((await second.does(listToVerify, { stage: 'second' })).items.filter(isOurs)).toEqual([])
  const organisation = await findOrganisation(test.app.table, team.organisation.id)
  expect(organisation).toMatchObject({
    registration: { is: 'registered', creditCode: code },
    verification: { state: 'crossChecked' },
  })
  await owner.does(withdrawEvidence, one({ id: given.id, item: 'T1' }))
  expect(await findOrganisation(test.app.table, team.organisation.id)).not.toHaveProperty('verification')
})

it('lets one of two organisations that show the same certificate have its code', async () => {
  const other = await aTeam(test)
  const shown: EvidenceForm = { item: 'T1', by: 'certificate', creditCode: '91350100M000100Y43' }
  const pieces = await Promise.all(
    [team, other].map(async ({ owner: giver, organisation: { id } }) => {
      const { id: uploadId } = await putUpBy(
        test,
        giver,
        anAnnouncement(id, { purpose: 'certificate' }),
        aPdf,
      )
      const files = [{ uploadId, kind: 'pdf' as const, bytes: 1 }]
      return { id, given: await giver.does(giveEvidence, aGiving(id, shown, { files })) }
    }),
  )
  const outcomes = await Promise.all(
    pieces.map(({ id, given }) =>
      first.ask(decideEvidence, { ...one({ id: given.id, item: 'T1' }, id), verdict: 'seen' }),
    ),
  )
  const refused = outcomes.flatMap((outcome) => (outcome.is === 'refused' ? [outcome.refusal.code] : []))
  expect(refused).toEqual(['evidence.code_taken'])
})

it('an operator decides nothing about the organisation whose team she is in', async () => {
  const given = await owner.does(giveEvidence, giving(people))
  const insider = await anOperator(test)
  await joinAs(test, insider, team.organisation.id, 'volunteers')
  const asked = { ...one({ id: given.id, item: 'T2' }), verdict: 'seen' as const }
  expect(await insider.isRefused(decideEvidence, asked)).toBe('evidence.of_own_team')
})

it('shows an operator the claim beside what counts, and the team that she looked', async () => {
  const given = await owner.does(giveEvidence, giving(people))
  const seen = await first.does(readToVerify, one({ id: given.id, item: 'T2' }))
  expect(seen).toMatchObject({
    stage: 'first',
    evidence: { form: people },
    organisation: { id: team.organisation.id },
  })
  const entries = (await test.everything()).filter(
    ({ entity, organisationId }) => entity === 'audit' && organisationId === team.organisation.id,
  )
  expect(entries.map(({ deed }) => deed)).toEqual(expect.arrayContaining(['evidenceGiven', 'lookedIn']))
  await owner.does(withdrawEvidence, one({ id: given.id, item: 'T2' }))
  await owner.does(withdrawEvidence, one({ id: given.id, item: 'T2' }))
  expect(await first.isRefused(readToVerify, one({ id: given.id, item: 'T2' }))).toBe('resource.missing')
})

it('an identity that is stated anew has to be seen anew, even where it is the former one', async () => {
  const files = [await aFile({ purpose: 'certificate' })]
  const shown: EvidenceForm = { item: 'T1', by: 'certificate', creditCode: '9144030071526726XG' }
  const given = await owner.does(giveEvidence, giving(shown, { files }))
  await first.does(decideEvidence, { ...one({ id: given.id, item: 'T1' }), verdict: 'seen' })
  const { id: organisationId } = team.organisation
  expect(await deskItem(owner, organisationId, 'T1')).toMatchObject({ points: 6 })
  await owner.does(changeRegistration, { organisationId, registration: { is: 'unstated' } })
  const registration = { is: 'registered' as const, creditCode: '9144030071526726XG' }
  await owner.does(changeRegistration, { organisationId, registration })
  expect(await deskItem(owner, organisationId, 'T1')).toMatchObject({ status: 'expired', points: 0 })
})
