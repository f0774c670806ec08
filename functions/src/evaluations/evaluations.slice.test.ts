// Evaluating, from the phone's call to the table and back.
import { readOrganisationPage } from '@ngo2/shared/directory/contract'
import {
  giveEvaluation,
  listMyEvaluations,
  readMyEvaluation,
  withdrawEvaluation,
} from '@ngo2/shared/evaluations/contract'
import { recordShare } from '@ngo2/shared/sharing/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { aMember, anOperator, type Person, yes } from '../../test/people'
import { anEvaluation, anOrganisation, newId } from '../../test/things'
import { findCurrent } from './repository'

let test: TestApp
let operator: Person
let mei: Person

beforeAll(async () => {
  test = await anApp()
  operator = await anOperator(test)
})
beforeEach(async () => {
  mei = await aMember(test)
})
afterAll(() => test.close())

const peopleOf = async (organisationId: string) => {
  await test.settle()
  const { standings } = yes(await test.ask(readOrganisationPage, { organisationId }))
  return [standings.transparency, standings.communication].map(({ people }) => people)
}

it('counts an evaluator who changes her mind once, with her last word', async () => {
  const { id: organisationId } = await anOrganisation(operator)
  await mei.does(giveEvaluation, { organisationId, ...anEvaluation({ T11: 'none', C7: 'seen' }) })
  const last = await mei.does(giveEvaluation, {
    organisationId,
    ...anEvaluation({ T11: 'seen', C7: 'unknown' }),
  })
  expect(await mei.does(readMyEvaluation, { organisationId })).toEqual(last)
  expect((await mei.does(listMyEvaluations, {})).items).toEqual([last])
  expect(await peopleOf(organisationId)).toEqual([1, 0])
})

it('does not let an old word that arrives late replace a new one', async () => {
  const { id: organisationId } = await anOrganisation(operator)
  const old = { organisationId, ...anEvaluation({ T11: 'none' }) }
  const first = await mei.does(giveEvaluation, old)
  const last = await mei.does(giveEvaluation, { organisationId, ...anEvaluation({ T11: 'seen' }) })
  expect(await mei.does(giveEvaluation, old)).toEqual(first)
  expect(await mei.does(readMyEvaluation, { organisationId })).toEqual(last)
})

it('keeps one current evaluation when a member sends two at once', async () => {
  const { id: organisationId } = await anOrganisation(operator)
  await Promise.all([1, 2].map(() => mei.does(giveEvaluation, { organisationId, ...anEvaluation() })))
  expect((await mei.does(listMyEvaluations, {})).items).toHaveLength(1)
  expect(await peopleOf(organisationId)).toEqual([1, 1])
})

it('counts an answer of "don’t know" for nothing', async () => {
  const { id: organisationId } = await anOrganisation(operator)
  await mei.does(giveEvaluation, { organisationId, ...anEvaluation({ T11: 'unknown', C7: 'unknown' }) })
  expect(await peopleOf(organisationId)).toEqual([0, 0])
})

it('takes an evaluation back, once or twice', async () => {
  const { id: organisationId } = await anOrganisation(operator)
  await mei.does(giveEvaluation, { organisationId, ...anEvaluation() })
  await mei.does(withdrawEvaluation, { organisationId })
  await mei.does(withdrawEvaluation, { organisationId })
  expect(await mei.isRefused(readMyEvaluation, { organisationId })).toBe('resource.missing')
  expect(await peopleOf(organisationId)).toEqual([0, 0])
})

it('refuses a question this tie cannot answer, and an organisation that is not there', async () => {
  const { id: organisationId } = await anOrganisation(operator)
  const asked = { organisationId, ...anEvaluation({ T15: 'seen' }) }
  expect(await mei.isRefused(giveEvaluation, asked)).toBe('evaluations.not_yours_to_answer')
  const nowhere = { organisationId: newId('org'), ...anEvaluation() }
  expect(await mei.isRefused(giveEvaluation, nowhere)).toBe('resource.missing')
})

it('refuses an id she has used for another organisation', async () => {
  const [one, other] = [await anOrganisation(operator), await anOrganisation(operator)]
  const given = anEvaluation()
  await mei.does(giveEvaluation, { organisationId: one.id, ...given })
  expect(await mei.isRefused(giveEvaluation, { organisationId: other.id, ...given })).toBe(
    'resource.conflict',
  )
})

it('takes twenty evaluations a day from one member, however she hurries', async () => {
  const { id: organisationId } = await anOrganisation(operator)
  const outcomes = await Promise.all(
    Array.from({ length: 24 }, () => mei.ask(giveEvaluation, { organisationId, ...anEvaluation() })),
  )
  expect(outcomes.filter(({ is }) => is === 'ok')).toHaveLength(20)
  expect(await mei.isRefused(giveEvaluation, { organisationId, ...anEvaluation() })).toBe(
    'evaluations.day_full',
  )
})

it('knows who came by a card of that very organisation, and keeps only a hash of the phone', async () => {
  const [one, other] = [await anOrganisation(operator), await anOrganisation(operator)]
  const arrivedBy = 'abcdefghi1'
  yes(await test.ask(recordShare, { shareId: arrivedBy, subject: { kind: 'organisation', id: one.id } }))
  const device = 'phone-0123456789abcdef'
  await mei.does(giveEvaluation, { organisationId: one.id, ...anEvaluation(), arrivedBy, device })
  await mei.does(giveEvaluation, { organisationId: other.id, ...anEvaluation(), arrivedBy, device })
  const [here, there] = await Promise.all([
    findCurrent(test.app.table, mei.id, one.id),
    findCurrent(test.app.table, mei.id, other.id),
  ])
  expect([here?.byOwnLink, there?.byOwnLink]).toEqual([true, false])
  expect(here?.device).toBe(there?.device)
  expect(JSON.stringify(here)).not.toContain(device)
})
