// Leaving: everything is gone, and a crash half way is finished later.
import { nameMe, readMe, signIn, signOut } from '@ngo2/shared/accounts/contract'
import type { Outcome } from '@ngo2/shared/contract/call'
import { deleteMe } from '@ngo2/shared/departures/contract'
import { readOrganisationPage } from '@ngo2/shared/directory/contract'
import { giveEvaluation } from '@ngo2/shared/evaluations/contract'
import type { Subject } from '@ngo2/shared/moderation/case'
import { decideCase, listCases } from '@ngo2/shared/moderation/contract'
import { report } from '@ngo2/shared/reports/contract'
import { enterFromGroup } from '@ngo2/shared/sharing/contract'
import { cellAt } from '@ngo2/shared/sites/canopy'
import { readPlot } from '@ngo2/shared/sites/contract'
import { plantTree, readTree } from '@ngo2/shared/trees/contract'
import { type Ask, aSlowPhone } from '../../test/a-slow-phone'
import { anApp, type TestApp } from '../../test/an-app'
import { aMember, anOperator, codeFor, no, type Person, sealedGroup, yes } from '../../test/people'
import { anEvaluation, anOrganisation, aPlot, newId } from '../../test/things'
import { setLeaving } from '../accounts'
import { finishDepartures } from '.'
import { rememberLeaving } from './repository'

let test: TestApp
let operator: Person

beforeAll(async () => {
  test = await anApp()
  operator = await anOperator(test)
})
afterAll(() => test.close())

async function aLivedLife() {
  const mei = await aMember(test)
  const organisation = await anOrganisation(operator)
  const plot = await aPlot(operator)
  await mei.does(giveEvaluation, { organisationId: organisation.id, ...anEvaluation() })
  const tree = await mei.does(plantTree, {
    plotId: plot.id,
    treeId: newId('tre'),
    cell: 2,
    species: 'suosuo',
  })
  const card = { subject: { kind: 'organisation' as const, id: organisation.id } }
  await mei.does(enterFromGroup, { ...card, ...(await sealedGroup(test, mei, 'village')) })
  await test.settle()
  return { mei, organisation, plot, tree }
}

/** What stands in the table under this id. Counted calls end by themselves within minutes. */
async function tracesOf(id: string) {
  const items = await test.everything()
  return items.filter((item) => item.entity !== 'rate' && JSON.stringify(item).includes(id))
}

async function expectGone({ mei, organisation, plot, tree }: Awaited<ReturnType<typeof aLivedLife>>) {
  await test.settle()
  expect(no(await test.ask(readTree, { treeId: tree.id }))).toBe('resource.missing')
  expect(
    cellAt(Buffer.from(yes(await test.ask(readPlot, { plotId: plot.id })).canopy, 'base64'), 2).taken,
  ).toBe(false)
  const { standings } = yes(await test.ask(readOrganisationPage, { organisationId: organisation.id }))
  expect(standings.transparency.people).toBe(0)
  expect(await mei.isRefused(readMe, {})).toBe('auth.required')
  expect(await tracesOf(mei.id)).toEqual([])
  expect((await aMember(test, mei.openid)).id).not.toBe(mei.id)
}

it('erases trees, evaluations, sessions and the member herself', async () => {
  const life = await aLivedLife()
  expect(await life.mei.does(deleteMe, {})).toEqual({ erased: 3 })
  await expectGone(life)
})

it('is finished at night where it was only begun', async () => {
  const life = await aLivedLife()
  await rememberLeaving(test.app.table, life.mei.id)
  await finishDepartures(test.app)
  await expectGone(life)
})

type Life = Awaited<ReturnType<typeof aLivedLife>>
const newThings: [string, (ask: Ask, life: Life) => Promise<Outcome<unknown>>][] = [
  [
    'tree',
    (ask, { plot }) => ask(plantTree, { plotId: plot.id, treeId: newId('tre'), cell: 3, species: 'suosuo' }),
  ],
  [
    'evaluation',
    (ask, { organisation }) => ask(giveEvaluation, { organisationId: organisation.id, ...anEvaluation() }),
  ],
  ['name', (ask) => ask(nameMe, { name: '小梅' })],
]

it('ends the other departures of a night in which one cannot be ended', async () => {
  const [broken, life] = [await aLivedLife(), await aLivedLife()]
  const { mei, tree } = broken
  await test.app.table.write({ change: { pk: `TREE#${tree.id}`, sk: 'TREE' }, set: { cell: 'nowhere' } })
  for (const { id } of [mei, life.mei]) await rememberLeaving(test.app.table, id)
  expect(await finishDepartures(test.app)).toBe(1)
  await expectGone(life)
  await test.app.table.write({ change: { pk: `TREE#${tree.id}`, sk: 'TREE' }, set: { cell: tree.cell } })
  expect(await finishDepartures(test.app)).toBe(0)
  await expectGone(broken)
})

it('erases the cases about her names, and takes her out of those she opened', async () => {
  const [mei, bo] = [await aMember(test), await aMember(test)]
  const plot = await aPlot(operator)
  const plantNamed = (person: Person, cell: number) =>
    person.does(plantTree, { plotId: plot.id, treeId: newId('tre'), cell, species: 'suosuo', name: '等雨' })
  const [hers, his] = [await plantNamed(mei, 1), await plantNamed(bo, 2)]
  await mei.does(nameMe, { name: '小梅' })
  const reports = async (person: Person, subject: Subject) => {
    const caseId = newId('cas')
    await person.does(report, { caseId, subject, reason: 'other', note: '我是小梅' })
    return caseId
  }
  const decided = await reports(bo, { kind: 'tree', id: hers.id })
  await operator.does(decideCase, { caseId: decided, verdict: 'hide', because: '看过' })
  await reports(bo, { kind: 'member', id: mei.id })
  const caseId = await reports(mei, { kind: 'tree', id: his.id })
  await mei.does(deleteMe, {})
  expect(await tracesOf(mei.id)).toEqual([])
  expect(await tracesOf(hers.id)).toEqual([])
  const { items } = await operator.does(listCases, {})
  expect(items.find(({ id }) => id === caseId)?.cause).toEqual({ is: 'reported', reason: 'other' })
  expect(await tracesOf('我是小梅')).toHaveLength(0)
})

it('finds everything of hers, though a read that lags shows her lists and not what is in them', async () => {
  const life = await aLivedLife()
  const pk = `MEMBER#${life.mei.id}`
  const unseen = Array.from({ length: 50 }, () => ({ treeId: newId('tre'), organisationId: newId('org') }))
  for (const { treeId, organisationId } of unseen) {
    await test.app.table.write(
      { put: { pk, sk: `TREE#${treeId}`, entity: 'ownedTree', treeId } },
      { put: { pk, sk: `EVALUATION#${organisationId}`, entity: 'ownedEvaluation', organisationId } },
    )
  }
  await life.mei.does(deleteMe, {})
  await expectGone(life)
})

it.each(newThings)('keeps no %s that arrives when its maker is gone', async (_, make) => {
  const life = await aLivedLife()
  const phone = aSlowPhone(test, life.mei, () => life.mei.ask(deleteMe, {}))
  expect(no(await make(phone, life))).toBe('auth.required')
  await expectGone(life)
})

it.each(newThings)('keeps no %s that arrives when its maker is leaving', async (_, make) => {
  const life = await aLivedLife()
  const phone = aSlowPhone(test, life.mei, () => setLeaving(test.app.table, life.mei.id))
  expect(no(await make(phone, life))).toBe('auth.required')
})

it('lets nobody sign in who is leaving', async () => {
  const mei = await aMember(test)
  await setLeaving(test.app.table, mei.id)
  expect(no(await test.ask(signIn, { code: await codeFor(test, mei.openid) }))).toBe('accounts.leaving')
})

it('leaves others alone', async () => {
  const [one, other] = [await aLivedLife(), await aLivedLife()]
  await one.mei.does(deleteMe, {})
  expect(yes(await test.ask(readTree, { treeId: other.tree.id })).id).toBe(other.tree.id)
  await other.mei.does(signOut, {})
})
