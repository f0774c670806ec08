// What nobody may learn: who said what. Everything that can be asked is asked, by everybody and by the organisation itself.

import type { CheckId } from '@ngo2/shared/appeals/check'
import { appealSheet } from '@ngo2/shared/appeals/contract'
import { giveEvaluation } from '@ngo2/shared/evaluations/contract'
import { readFeedback } from '@ngo2/shared/improvements/contract'
import { tellAllegation } from '@ngo2/shared/reports/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { spokenBy } from '../../test/feedback'
import type { Person } from '../../test/people'
import { addressesThatTell, everyAnswerTo, everyPublicAnswer } from '../../test/public-answers'
import { aTeam, type TestTeam } from '../../test/teams'
import { anEvaluation, newId } from '../../test/things'
import { listEvaluationsOf } from './repository'

let test: TestApp
let team: TestTeam
let people: Person[]

const words = '会计是站长的亲戚'
const account = '去年的救灾款没有到村里'
const reason = '我们一个班用老师的手机写的'

beforeAll(async () => {
  test = await anApp()
  team = await aTeam(test)
  const organisationId = team.organisation.id
  people = await spokenBy(test, 6, organisationId, { theme: 'T11', text: words })
  const [mei, lan] = people
  if (!mei || !lan) throw new Error('two are here')
  const helped = {
    consentRead: true as const,
    consent: 1 as const,
    ageGroup: 'from60' as const,
    mark: '王阿姨',
  }
  await mei.does(giveEvaluation, { organisationId, ...anEvaluation(), helped })
  await lan.does(tellAllegation, { organisationId, caseId: newId('cas'), matter: 'money', account })
  await lan.does(appealSheet, { organisationId, checkId: newId('chk') as CheckId, reason })
  await team.owner.does(readFeedback, { organisationId })
  await test.settle()
})
afterAll(() => test.close())

const voices = async () =>
  (await listEvaluationsOf(test.app.table, team.organisation.id)).flatMap(({ id, memberId }) => [
    id,
    memberId,
  ])

it('the open web tells neither who spoke nor what she wrote', async () => {
  const secrets = [...(await voices()), ...people.map(({ id }) => id), words, account, reason]
  expect(addressesThatTell(await everyPublicAnswer(test), secrets)).toEqual([])
}, 60_000)

it('the organisation reads words, and never whose they are, who told of something serious, or who appealed', async () => {
  const answers = await everyAnswerTo(test, team.owner)
  expect(addressesThatTell(answers, [words])).toEqual([`/organisations/${team.organisation.id}/feedback`])
  const secrets = [...(await voices()), ...people.map(({ id }) => id), account, reason]
  expect(addressesThatTell(answers, secrets)).toEqual([])
}, 60_000)
