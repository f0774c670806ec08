// What people want improved, as their organisation reads it, and its replies as everybody reads them.
import { listAuditEntries } from '@ngo2/shared/audit/contract'
import { giveEvaluation, withdrawEvaluation } from '@ngo2/shared/evaluations/contract'
import { listReplies, readFeedback, replyToTheme } from '@ngo2/shared/improvements/contract'
import type { DimensionFeedback } from '@ngo2/shared/improvements/feedback'
import type { ReplyId } from '@ngo2/shared/improvements/reply'
import { decideCase, listCases } from '@ngo2/shared/moderation/contract'
import { report } from '@ngo2/shared/reports/contract'
import { removeFromTeam } from '@ngo2/shared/teams/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { spokenBy } from '../../test/feedback'
import { beforeTheNextWrite } from '../../test/meanwhile'
import { aMember, anOperator, type Person, yes } from '../../test/people'
import { aColleague, aTeam, type TestTeam } from '../../test/teams'
import { anEvaluation, newId } from '../../test/things'
import { faultAt } from '../../test/wechat-faults'
import { changingOf } from '../organisations'

let test: TestApp
let operator: Person
let team: TestTeam

beforeAll(async () => {
  test = await anApp()
  operator = await anOperator(test)
})
beforeEach(async () => {
  team = await aTeam(test)
})
afterAll(() => test.close())

const here = () => ({ organisationId: team.organisation.id })
type Told = Extract<DimensionFeedback, { is: 'told' }>
async function heard(): Promise<Told> {
  const { dimensions } = await team.owner.does(readFeedback, here())
  const [transparency] = dimensions
  if (transparency?.is !== 'told') throw new Error('nothing is told')
  return transparency
}
const kinds = async () => (await team.owner.does(readFeedback, here())).dimensions.map(({ is }) => is)
const aReply = (over: { replyId?: string; version?: number; text?: string } = {}) => ({
  ...here(),
  theme: 'T11' as const,
  version: 0,
  text: '下个月起每季度把账贴在村委会门口',
  ...over,
  replyId: (over.replyId ?? newId('rpl')) as ReplyId,
})
const repliesHere = async () => yes(await test.ask(listReplies, here())).items

describe('what an organisation hears', () => {
  it('is nothing while fewer than five people spoke, its own team aside', async () => {
    await team.owner.does(giveEvaluation, { ...here(), ...anEvaluation() })
    await spokenBy(test, 4, team.organisation.id)
    expect(await kinds()).toEqual(['fewer', 'fewer'])
    await spokenBy(test, 1, team.organisation.id)
    expect(await kinds()).toEqual(['told', 'told'])
  })

  it('is people by tie and answer, themes and words, never who or on which day', async () => {
    const people = await spokenBy(test, 5, team.organisation.id)
    const told = await heard()
    expect(told).toMatchObject({ people: 5, ties: [{ tie: 'reader', people: 5 }] })
    expect(told.spreads).toEqual([{ criterion: 'T11', people: { seen: 5 } }])
    expect(told.themes).toMatchObject([{ theme: 'T11', people: 5 }])
    expect(told.themes[0]?.texts).toHaveLength(5)
    expect(told.themes[0]?.texts[0]?.month).toBe('2026-11')
    for (const { id } of people) expect(JSON.stringify(told)).not.toContain(id)
  })

  it('does not move by one person, so that nobody learns what she said', async () => {
    await spokenBy(test, 5, team.organisation.id)
    const before = await heard()
    await spokenBy(test, 4, team.organisation.id, { theme: 'T13', text: '问账的时候请当面答' })
    expect(await heard()).toEqual(before)
    await spokenBy(test, 1, team.organisation.id, { theme: 'T13' })
    expect((await heard()).themes.map(({ theme, people }) => [theme, people])).toEqual([
      ['T11', 5],
      ['T13', 5],
    ])
  })

  it('is the same for two who read it at the moment when there is more to tell', async () => {
    await spokenBy(test, 5, team.organisation.id)
    const reads = () => team.owner.does(readFeedback, here())
    let other: unknown
    beforeTheNextWrite(test, async () => {
      other = await reads()
    })
    expect(await reads()).toEqual(other)
    expect(await kinds()).toEqual(['told', 'told'])
  })

  it('loses words at once when they are taken back, or replaced', async () => {
    const [mei] = await spokenBy(test, 5, team.organisation.id)
    await heard()
    await mei?.does(withdrawEvaluation, here())
    expect((await heard()).themes[0]?.texts).toHaveLength(4)
  })

  it('holds no words that wait for a look or were hidden', async () => {
    await spokenBy(test, 4, team.organisation.id)
    await faultAt(test, '/wxa/msg_sec_check', { down: true, times: 1 })
    await spokenBy(test, 1, team.organisation.id, { theme: 'T11', text: '等一个人看的话' })
    expect(JSON.stringify(await heard())).not.toContain('等一个人看的话')
  })

  it('stands in another order another day, and in the same one all day', async () => {
    await spokenBy(test, 9, team.organisation.id)
    const order = async () => (await heard()).themes[0]?.texts.map(({ ref }) => ref)
    const today = await order()
    expect(await order()).toEqual(today)
    test.pass(24 * 3600 * 1000)
    expect(await order()).not.toEqual(today)
  })
})

describe('a reply', () => {
  beforeEach(async () => {
    await spokenBy(test, 5, team.organisation.id)
    await heard()
  })

  it('is read by everybody, stands in the log, and is one however often it is sent', async () => {
    const asked = aReply()
    const [one, other] = await Promise.all([
      team.owner.does(replyToTheme, asked),
      team.owner.does(replyToTheme, asked),
    ])
    expect(one).toEqual(other)
    expect(await repliesHere()).toMatchObject([{ theme: 'T11', text: asked.text, version: 1 }])
    const log = await team.owner.does(listAuditEntries, here())
    expect(log.items.filter(({ deed }) => deed === 'themeReplied')).toMatchObject([{ about: 'T11' }])
  })

  it('is given once; within a day its words are put right, later no more', async () => {
    const asked = aReply()
    await team.owner.does(replyToTheme, asked)
    const right = aReply({ replyId: asked.replyId, version: 1, text: '下个月起每季度贴账' })
    expect(await team.owner.does(replyToTheme, right)).toMatchObject({ version: 2, text: right.text })
    test.pass(24 * 3600 * 1000)
    const late = aReply({ replyId: asked.replyId, version: 2, text: '再改一次' })
    expect(await team.owner.isRefused(replyToTheme, late)).toBe('improvements.correction_over')
    expect(await team.owner.isRefused(replyToTheme, aReply())).toBe('improvements.correction_over')
  })

  it('of two editors at once, one is told that the other was first', async () => {
    const editor = await aColleague(test, team, 'editor')
    const outcomes = await Promise.all([
      team.owner.ask(replyToTheme, aReply({ text: '我先答' })),
      editor.ask(replyToTheme, aReply({ text: '我也在答' })),
    ])
    const codes = outcomes.map((outcome) => (outcome.is === 'refused' ? outcome.refusal.code : outcome.is))
    expect(codes.sort()).toEqual(['improvements.edited_meanwhile', 'ok'])
    expect(await repliesHere()).toHaveLength(1)
  })

  it('is not read before somebody looked, where WeChat did not', async () => {
    await faultAt(test, '/wxa/msg_sec_check', { down: true, times: 1 })
    const asked = aReply()
    expect(await team.owner.does(replyToTheme, asked)).toMatchObject({ state: 'pending' })
    expect(await repliesHere()).toEqual([])
    const { items } = await operator.does(listCases, {})
    const opened = items.find(({ subject }) => subject.id === asked.replyId)
    await operator.does(decideCase, { caseId: opened?.id ?? '', verdict: 'show', because: '没有问题' })
    await test.settle()
    expect(await repliesHere()).toHaveLength(1)
  })

  it('is reported like other texts, and gone when an operator hides it', async () => {
    const asked = aReply()
    await team.owner.does(replyToTheme, asked)
    const [mei, caseId] = [await aMember(test), newId('cas')]
    await mei.does(report, { caseId, subject: { kind: 'reply', id: asked.replyId }, reason: 'untrue' })
    await operator.does(decideCase, { caseId, verdict: 'hide', because: '不属实' })
    await test.settle()
    expect(await repliesHere()).toEqual([])
  })

  it('answers what people named, in decent words, and asks for no money', async () => {
    const owner = team.owner
    const other = { ...aReply(), theme: 'T15' as const }
    expect(await owner.isRefused(replyToTheme, other)).toBe('improvements.not_heard')
    expect(await owner.isRefused(replyToTheme, aReply({ text: '加微信赌博' }))).toBe(
      'moderation.text_refused',
    )
    expect(await owner.isRefused(replyToTheme, aReply({ text: '欢迎大家捐款给我们' }))).toBe(
      'improvements.asks_for_money',
    )
    expect(await repliesHere()).toEqual([])
  })

  it('does not take the id of another reply', async () => {
    const asked = aReply()
    await team.owner.does(replyToTheme, asked)
    await spokenBy(test, 5, team.organisation.id, { theme: 'T13' })
    await heard()
    const other = { ...aReply({ replyId: asked.replyId }), theme: 'T13' as const }
    expect(await team.owner.isRefused(replyToTheme, other)).toBe('resource.conflict')
  })

  it('is not written on a frozen page, nor by whoever left the team', async () => {
    const editor = await aColleague(test, team, 'editor')
    await team.owner.does(removeFromTeam, { ...here(), memberId: editor.id })
    expect(await editor.isRefused(replyToTheme, aReply())).toBe('auth.forbidden')
    await test.app.table.write(changingOf(team.organisation.id, { frozen: true }, {}))
    expect(await team.owner.isRefused(replyToTheme, aReply())).toBe('improvements.frozen')
  })
})

it('a member outside the team reads replies, never what people said', async () => {
  const stranger = await aMember(test)
  expect(await stranger.isRefused(readFeedback, here())).toBe('auth.forbidden')
})
