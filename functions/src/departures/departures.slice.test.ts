// Leaving: everything is gone, and a crash half way is finished later.
import { readMe, signOut } from '@ngo2/shared/accounts/contract'
import { deleteMe } from '@ngo2/shared/departures/contract'
import { readOrganisationPage } from '@ngo2/shared/directory/contract'
import { giveEvaluation } from '@ngo2/shared/evaluations/contract'
import { cellAt } from '@ngo2/shared/sites/canopy'
import { readPlot } from '@ngo2/shared/sites/contract'
import { plantTree, readTree } from '@ngo2/shared/trees/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { aMember, anOperator, no, type Person, yes } from '../../test/people'
import { anEvaluation, anOrganisation, aPlot, newId } from '../../test/things'
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
  await test.settle()
  return { mei, organisation, plot, tree }
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
  const left = await test.app.table.query({ pk: `MEMBER#${mei.id}` })
  expect(left.items).toEqual([])
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

it('leaves others alone', async () => {
  const [one, other] = [await aLivedLife(), await aLivedLife()]
  await one.mei.does(deleteMe, {})
  expect(yes(await test.ask(readTree, { treeId: other.tree.id })).id).toBe(other.tree.id)
  await other.mei.does(signOut, {})
})
