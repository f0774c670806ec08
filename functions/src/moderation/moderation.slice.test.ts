// Names that need a look, from the report or the silent check to the operator's word.
import { nameMe, readMe } from '@ngo2/shared/accounts/contract'
import { decideCase, listCases } from '@ngo2/shared/moderation/contract'
import { report } from '@ngo2/shared/reports/contract'
import { listMyTrees, plantTree, readTree } from '@ngo2/shared/trees/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { aMember, anOperator, type Person, yes } from '../../test/people'
import { aPlot, newId } from '../../test/things'
import { faultAt } from '../../test/wechat-faults'

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

async function aNamedTree(name = '等雨') {
  const plot = await aPlot(operator)
  return mei.does(plantTree, { plotId: plot.id, treeId: newId('tre'), cell: 1, species: 'suosuo', name })
}
const shownName = async (treeId: string) => yes(await test.ask(readTree, { treeId })).name
const caseAbout = async (id: string) => {
  const { items } = await operator.does(listCases, {})
  return items.find(({ subject }) => subject.id === id)
}

it('refuses a risky name by its field and plants nothing', async () => {
  const plot = await aPlot(operator)
  const asked = {
    plotId: plot.id,
    treeId: newId('tre'),
    cell: 1,
    species: 'suosuo' as const,
    name: '加微信赌博',
  }
  const outcome = await mei.ask(plantTree, asked)
  expect(outcome).toMatchObject({
    is: 'refused',
    refusal: { code: 'moderation.text_refused', field: 'name' },
  })
  expect((await mei.does(listMyTrees, {})).items).toEqual([])
})

it('plants unnamed, the name waiting, when WeChat does not answer; an operator shows it later', async () => {
  await faultAt(test, '/wxa/msg_sec_check', { down: true, times: 1 })
  const tree = await aNamedTree()
  expect(tree.name).toEqual({ text: '等雨', state: 'pending' })
  expect(test.counted).toContain('TextUnanswered')
  expect(await shownName(tree.id)).toBeUndefined()
  const opened = await caseAbout(tree.id)
  expect(opened?.cause).toEqual({ is: 'unchecked' })
  await operator.does(decideCase, { caseId: opened?.id ?? '', verdict: 'show', because: '没有问题' })
  await test.settle()
  expect(await shownName(tree.id)).toBe('等雨')
  expect(await caseAbout(tree.id)).toBeUndefined()
})

it('asks WeChat about no more than ten names of one member in a minute, given or not', async () => {
  const plot = await aPlot(operator)
  const again = () =>
    mei.isRefused(plantTree, {
      plotId: plot.id,
      treeId: newId('tre'),
      cell: 1,
      species: 'suosuo',
      name: '加微信赌博',
    })
  for (let n = 0; n < 10; n++) expect(await again()).toBe('moderation.text_refused')
  expect(await again()).toBe('rate.limited')
  test.pass(60_000)
  expect(await again()).toBe('moderation.text_refused')
})

it('asks again with a fresh token when the token is refused', async () => {
  await faultAt(test, '/wxa/msg_sec_check', { errcode: 40001, times: 1 })
  expect((await aNamedTree()).name?.state).toBe('shown')
})

it('lands a report in the queue, and hides the name once an operator says so', async () => {
  const tree = await aNamedTree()
  const reporter = await aMember(test)
  const reported = {
    caseId: newId('cas'),
    subject: { kind: 'tree' as const, id: tree.id },
    reason: 'abuse' as const,
  }
  await reporter.does(report, reported)
  await reporter.does(report, reported)
  const opened = await caseAbout(tree.id)
  expect(opened).toMatchObject({ text: '等雨', cause: { is: 'reported', reason: 'abuse' } })
  expect(JSON.stringify(opened)).not.toContain(reporter.id)
  const word = { caseId: reported.caseId, verdict: 'hide' as const, because: '骂人' }
  const decided = await operator.does(decideCase, word)
  expect(await operator.does(decideCase, word)).toEqual(decided)
  expect(await operator.isRefused(decideCase, { ...word, verdict: 'show' })).toBe(
    'moderation.decided_otherwise',
  )
  await test.settle()
  expect(await shownName(tree.id)).toBeUndefined()
  const [hidden] = (await mei.does(listMyTrees, {})).items
  expect(hidden?.name?.state).toBe('hidden')
  const retry = {
    plotId: tree.plot.id,
    treeId: tree.id,
    cell: tree.cell,
    species: tree.species,
    name: '等雨',
  }
  expect(await mei.does(plantTree, retry)).toEqual(hidden)
})

it('does not show a hidden name again because she gives it again, until an operator shows it', async () => {
  const tree = await aNamedTree('难听 Word')
  const caseIds = [newId('cas'), newId('cas')] as const
  for (const caseId of caseIds) {
    const reporter = await aMember(test)
    await reporter.does(report, { caseId, subject: { kind: 'tree', id: tree.id }, reason: 'abuse' })
  }
  await operator.does(decideCase, { caseId: caseIds[0], verdict: 'hide', because: '骂人' })
  await test.settle()
  expect(await mei.isRefused(nameMe, { name: '难听word' })).toBe('moderation.text_refused')
  const other = await aMember(test)
  expect((await other.does(nameMe, { name: '难听word' })).name?.state).toBe('shown')
  await operator.does(decideCase, { caseId: caseIds[1], verdict: 'show', because: '看错了' })
  await test.settle()
  expect((await mei.does(nameMe, { name: '难听word' })).name?.state).toBe('shown')
})

it('takes one report of a name from one member, however often she sends one', async () => {
  const tree = await aNamedTree()
  const reporter = await aMember(test)
  const about = { subject: { kind: 'tree' as const, id: tree.id }, reason: 'other' as const }
  const ids = Array.from({ length: 5 }, () => newId('cas'))
  await Promise.all(ids.map((caseId) => reporter.does(report, { caseId, ...about })))
  const other = await aMember(test)
  await other.does(report, { caseId: newId('cas'), ...about })
  const { items } = await operator.does(listCases, {})
  expect(items.filter(({ subject }) => subject.id === tree.id)).toHaveLength(2)
})

it('does not touch a name that was changed since the case was opened', async () => {
  await mei.does(nameMe, { name: '旧名字' })
  const reporter = await aMember(test)
  const caseId = newId('cas')
  await reporter.does(report, { caseId, subject: { kind: 'member', id: mei.id }, reason: 'other' })
  await mei.does(nameMe, { name: '新名字' })
  await operator.does(decideCase, { caseId, verdict: 'hide', because: '不合适' })
  await test.settle()
  expect((await mei.does(readMe, {})).name).toEqual({ text: '新名字', state: 'shown' })
})

it('is decided by one of two operators at once', async () => {
  const tree = await aNamedTree()
  const caseId = newId('cas')
  await mei.does(report, { caseId, subject: { kind: 'tree', id: tree.id }, reason: 'other' })
  const words = (['show', 'hide'] as const).map((verdict) =>
    operator.ask(decideCase, { caseId, verdict, because: '看过' }),
  )
  const outcomes = await Promise.all(words)
  expect(outcomes.map(({ is }) => is).sort()).toEqual(['ok', 'refused'])
})

it('answers the same 404 for a name that is hidden, missing, or nobody’s', async () => {
  await faultAt(test, '/wxa/msg_sec_check', { down: true, times: 1 })
  const tree = await aNamedTree()
  const about = (kind: 'tree' | 'member', id: string) => ({
    caseId: newId('cas'),
    subject: { kind, id },
    reason: 'other' as const,
  })
  expect(await mei.isRefused(report, about('tree', tree.id))).toBe('resource.missing')
  expect(await mei.isRefused(report, about('tree', newId('tre')))).toBe('resource.missing')
  expect(await mei.isRefused(report, about('member', 'nobody'))).toBe('resource.missing')
  expect(
    await operator.isRefused(decideCase, { caseId: newId('cas'), verdict: 'hide', because: '没有' }),
  ).toBe('resource.missing')
})

it('refuses a report id that belongs to another report', async () => {
  const tree = await aNamedTree()
  const reported = {
    caseId: newId('cas'),
    subject: { kind: 'tree' as const, id: tree.id },
    reason: 'other' as const,
  }
  await mei.does(report, reported)
  const other = await aMember(test)
  expect(await other.isRefused(report, reported)).toBe('resource.conflict')
})
