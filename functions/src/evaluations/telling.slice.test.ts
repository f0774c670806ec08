// What an evaluation may carry beside its answers: pictures, one thing to improve, and the voice of somebody without a phone.
import { deleteMe } from '@ngo2/shared/departures/contract'
import {
  giveEvaluation,
  listHelpedEvaluations,
  listMyEvaluations,
  listMyVersions,
  readMyEvaluation,
  withdrawEvaluation,
  withdrawHelpedEvaluation,
} from '@ngo2/shared/evaluations/contract'
import type { EvaluationForm } from '@ngo2/shared/evaluations/evaluation'
import { decideCase, listCases } from '@ngo2/shared/moderation/contract'
import { openFileAsOperator, openTeamFile, openUpload } from '@ngo2/shared/uploads/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { aMember, anOperator, type Person } from '../../test/people'
import { aTeam, type TestTeam } from '../../test/teams'
import { anEvaluation, newId } from '../../test/things'
import { aJpeg, anAnnouncement, putUpBy } from '../../test/uploads'
import { faultAt } from '../../test/wechat-faults'
import { setLeaving } from '../accounts'
import { changingOf } from '../organisations'
import { findPeople } from './people-repository'
import { listEvaluationsOf } from './repository'

let test: TestApp
let operator: Person
let team: TestTeam
let mei: Person

beforeAll(async () => {
  test = await anApp()
  operator = await anOperator(test)
})
beforeEach(async () => {
  team = await aTeam(test)
  mei = await aMember(test)
})
afterAll(() => test.close())

const here = () => ({ organisationId: team.organisation.id })
const says = (over: Partial<EvaluationForm> = {}) => ({ ...here(), ...anEvaluation(), ...over })
const helping = (mark = '王阿姨'): Partial<EvaluationForm> => ({
  helped: { consentRead: true, consent: 1, ageGroup: 'from60', mark },
})
const stored = () => listEvaluationsOf(test.app.table, team.organisation.id)
const peopleHere = async () => {
  await test.settle()
  return (await findPeople(test.app.table, team.organisation.id)).transparency
}
const waitingHere = async (evaluationId: string) =>
  (await operator.does(listCases, {})).items.find(({ subject }) => subject.id === evaluationId)

describe('the team', () => {
  it('may say what it thinks of itself, is told that this is not counted, and is not', async () => {
    const given = await team.owner.does(giveEvaluation, says())
    expect(given.team).toBe(true)
    expect(await peopleHere()).toBe(0)
    expect((await mei.does(giveEvaluation, says())).team).toBeUndefined()
    expect(await peopleHere()).toBe(1)
  })

  it('does not write down what people say of it', async () => {
    expect(await team.owner.isRefused(giveEvaluation, says(helping()))).toBe('evaluations.helper_on_team')
  })
})

describe('one thing to improve', () => {
  it('is kept with its words, which WeChat lets through or refuses by their field', async () => {
    const given = await mei.does(giveEvaluation, says({ improve: { theme: 'T11', text: '账目再细一点' } }))
    expect(given.improve).toEqual({ theme: 'T11', text: '账目再细一点', state: 'shown' })
    const bad = says({ improve: { theme: 'T11', text: '加微信赌博' } })
    expect(await mei.ask(giveEvaluation, bad)).toMatchObject({
      refusal: { code: 'moderation.text_refused', field: 'improve.text' },
    })
    expect(await mei.does(readMyEvaluation, here())).toEqual(given)
  })

  it('waits where WeChat does not answer, until an operator shows it', async () => {
    await faultAt(test, '/wxa/msg_sec_check', { down: true, times: 1 })
    const asked = says({ improve: { theme: 'C7', text: '讲慢一点' } })
    expect((await mei.does(giveEvaluation, asked)).improve?.state).toBe('pending')
    const opened = await waitingHere(asked.evaluationId)
    await operator.does(decideCase, { caseId: opened?.id ?? '', verdict: 'show', because: '没有问题' })
    await test.settle()
    expect((await mei.does(readMyEvaluation, here())).improve?.state).toBe('shown')
    expect((await mei.does(listMyVersions, here())).items[0]?.improve?.state).toBe('shown')
  })

  it('needs nobody’s look any more when it is taken back', async () => {
    await faultAt(test, '/wxa/msg_sec_check', { down: true, times: 1 })
    const asked = says({ improve: { theme: 'C7', text: '说得再短些' } })
    await mei.does(giveEvaluation, asked)
    await mei.does(withdrawEvaluation, here())
    expect(await waitingHere(asked.evaluationId)).toBeUndefined()
  })
})

describe('pictures', () => {
  const aPicture = async (person: Person) => {
    const bytes = await aJpeg()
    const over = { purpose: 'seen', visibility: 'reviewer', kind: 'picture', bytes: bytes.length } as const
    const announced = anAnnouncement(team.organisation.id, over)
    return (await putUpBy(test, person, announced, bytes)).id
  }

  it('are opened by operators and their author, never by the team, whose log says nothing of them', async () => {
    const seen = [await aPicture(mei)]
    expect((await mei.does(giveEvaluation, says({ seen }))).seen).toEqual(seen)
    const [uploadId = ''] = seen
    expect(await team.owner.isRefused(openTeamFile, { uploadId })).toBe('resource.missing')
    await operator.does(openFileAsOperator, { uploadId })
    const log = (await test.everything()).filter(({ entity }) => entity === 'audit')
    expect(JSON.stringify(log)).not.toContain('seen')
  })

  it('are for reviewers from the first moment', async () => {
    const over = { purpose: 'seen', visibility: 'team', kind: 'picture', bytes: 1000 } as const
    const announced = anAnnouncement(team.organisation.id, over)
    expect(await mei.isRefused(openUpload, announced)).toBe('uploads.kind_unfit')
  })

  it('must be there, and her own', async () => {
    const [hers, stranger] = [await aPicture(mei), await aMember(test)]
    const missing = 'evaluations.picture_missing'
    expect(await mei.isRefused(giveEvaluation, says({ seen: [newId('upl')] as never }))).toBe(missing)
    expect(await stranger.isRefused(giveEvaluation, says({ seen: [hers] }))).toBe(missing)
  })
})

describe('a helper', () => {
  it('gives each person she sits with one voice of its own, and keeps her own', async () => {
    await mei.does(giveEvaluation, says())
    await mei.does(giveEvaluation, says({ ...helping(), answers: { T11: 'none' } }))
    await mei.does(giveEvaluation, says({ ...helping(' 王 阿姨 '), answers: { T11: 'partly' } }))
    await mei.does(giveEvaluation, says(helping('李叔')))
    expect(await peopleHere()).toBe(3)
    const { items } = await mei.does(listHelpedEvaluations, {})
    expect(items).toHaveLength(2)
    expect(items.map(({ answers }) => answers.T11)).toContain('partly')
    expect((await mei.does(listMyEvaluations, {})).items).toHaveLength(1)
    expect((await mei.does(listMyVersions, here())).items).toHaveLength(1)
  })

  it('leaves of the person nothing but her age group and the consent she gave', async () => {
    const given = await mei.does(giveEvaluation, says({ ...helping(), device: 'phone-0123456789abcdef' }))
    expect(given.helped).toEqual({ consent: 1, ageGroup: 'from60' })
    const [kept] = await stored()
    expect(kept).toMatchObject({ helper: mei.id })
    expect(kept?.memberId).not.toBe(mei.id)
    expect(kept?.device).toBeUndefined()
    expect(JSON.stringify(await test.everything())).not.toContain('王阿姨')
  })

  it('takes back what somebody asks her to, once or twice', async () => {
    const asked = says(helping())
    await mei.does(giveEvaluation, asked)
    const stranger = await aMember(test)
    await stranger.does(withdrawHelpedEvaluation, { evaluationId: asked.evaluationId })
    expect(await stored()).toHaveLength(1)
    await mei.does(withdrawHelpedEvaluation, { evaluationId: asked.evaluationId })
    await mei.does(withdrawHelpedEvaluation, { evaluationId: asked.evaluationId })
    expect(await stored()).toEqual([])
  })

  it('takes what she wrote down with her when she leaves', async () => {
    await mei.does(giveEvaluation, says({ improve: { theme: 'T11', text: '账目再细一点' } }))
    await mei.does(giveEvaluation, says(helping()))
    await mei.does(deleteMe, {})
    expect(await stored()).toEqual([])
    const left = (await test.everything()).filter(({ entity }) => entity !== 'rate')
    expect(JSON.stringify(left)).not.toContain(mei.id)
  })

  it('does not begin without the consent being read, or with somebody under fourteen', async () => {
    const asked = says(helping())
    const unread = { ...asked, helped: { ...asked.helped, consentRead: false } }
    const child = { ...asked, helped: { ...asked.helped, ageGroup: 'under14' } }
    for (const bad of [unread, child]) {
      expect(await mei.isRefused(giveEvaluation, bad as never)).toBe('request.invalid')
    }
  })
})

describe('bad input', () => {
  it.each([
    ['an answer out of range', { answers: { T11: 7 } }],
    ['a question nobody asks', { answers: { T99: 'seen' } }],
    ['a theme there is not', { improve: { theme: 'T99' } }],
    ['words too long', { improve: { theme: 'T11', text: '长'.repeat(201) } }],
    ['a fourth picture', { seen: [1, 2, 3, 4].map(() => newId('upl')) }],
  ])('%s is refused', async (_, over) => {
    expect(await mei.isRefused(giveEvaluation, says(over as never))).toBe('request.invalid')
    expect(await stored()).toEqual([])
  })

  it('an organisation that closed its page is not evaluated any more', async () => {
    const closedAt = test.app.now().toISOString()
    await test.app.table.write(changingOf(team.organisation.id, { closedAt }, {}))
    expect(await mei.isRefused(giveEvaluation, says())).toBe('evaluations.organisation_closed')
  })

  it('a member who is leaving says nothing more, however late it arrives', async () => {
    await setLeaving(test.app.table, mei.id)
    expect(await mei.isRefused(giveEvaluation, says())).toMatch(/^(auth\.required|accounts\.leaving)$/)
    expect(await stored()).toEqual([])
  })
})

it('keeps what she said before, newest first, for herself alone', async () => {
  await mei.does(giveEvaluation, says({ answers: { T11: 'none' } }))
  test.pass(1000)
  await mei.does(giveEvaluation, says({ answers: { T11: 'seen' } }))
  const { items } = await mei.does(listMyVersions, here())
  expect(items.map(({ answers }) => answers.T11)).toEqual(['seen', 'none'])
  expect(await (await aMember(test)).does(listMyVersions, here())).toEqual({ items: [] })
})

it('is one evaluation when it is sent twice at once with its words', async () => {
  const asked = says({ improve: { theme: 'T11', text: '账目再细一点' } })
  const [one, other] = await Promise.all([mei.does(giveEvaluation, asked), mei.does(giveEvaluation, asked)])
  expect(one).toEqual(other)
  expect((await mei.does(listMyVersions, here())).items).toHaveLength(1)
})
