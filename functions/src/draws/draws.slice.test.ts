// Draws from the night's job to the public log: fair, the same wherever the job stopped, and open to anyone a week later.
import {
  listDraws,
  listMyLots,
  listMyPseudonyms,
  listSeedChains,
  readDraw,
} from '@ngo2/shared/draws/contract'
import type { OpenDraw } from '@ngo2/shared/draws/draw'
import { faultsIn } from '@ngo2/shared/draws/verify'
import { plantTree } from '@ngo2/shared/trees/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { askedAmong, dayMs, isAsked, peopleWithTies, drawnWeek as week } from '../../test/draws'
import { aMember, anOperator, no, type Person, yes } from '../../test/people'
import { aColleague, aTeam, type TestTeam } from '../../test/teams'
import { newId } from '../../test/things'
import { aPlotOf, planters, visits } from '../../test/ties'
import type { App } from '../platform/app'
import { joiningOf } from '../teams/repository'
import { provingOf } from '../ties/proving'
import { holdDraws } from '.'
import { listAsked } from './lot-repository'

let test: TestApp
let operator: Person
let team: TestTeam

beforeEach(async () => {
  test = await anApp()
  operator = await anOperator(test)
  team = await aTeam(test)
})
afterEach(() => test.close())

const idOf = () => team.organisation.id
const withTies = (count: number) => peopleWithTies(test, { operator, team }, count)
const readOpen = async () => yes(await test.ask(readDraw, { organisationId: idOf(), week })) as OpenDraw

it('fixes the list before the draw, asks a third of it, and opens everything a week later for anyone to do again', async () => {
  const people = await withTies(9)
  expect(await holdDraws(test.app)).toBe(0)
  const { items: log } = yes(await test.ask(listDraws, {}))
  const { id, name, example } = team.organisation
  const { commitment, committedAt } = log[0] ?? {}
  expect(log).toEqual([{ organisation: { id, name, example }, week, commitment, committedAt }])
  expect(no(await test.ask(readDraw, { organisationId: idOf(), week }))).toBe('draws.still_closed')
  const asked = await askedAmong(people)
  expect(asked).toHaveLength(3)

  test.pass(7 * dayMs)
  await holdDraws(test.app)
  const draw = await readOpen()
  expect(faultsIn(draw)).toEqual([])
  expect(draw.commitment).toBe(commitment)
  expect(yes(await test.ask(listDraws, {})).items.at(-1)).toMatchObject({ week, people: 9, places: 3 })
  expect(yes(await test.ask(listSeedChains, {})).items).toContainEqual(draw.chain)
  expect(draw.pseudonyms).toHaveLength(9)
  const names = await Promise.all(
    asked.map(async (person) => {
      const { items } = await person.does(listMyPseudonyms, {})
      return items.find((item) => item.week === week)?.pseudonym
    }),
  )
  expect(names.sort()).toEqual([...draw.drawn].sort())
})

it('publishes the value all seeds of a year hang on four weeks before the year', async () => {
  test.pass(Date.parse('2026-12-08T19:00:00.000Z') - test.app.now().getTime())
  await holdDraws(test.app)
  const { items } = yes(await test.ask(listSeedChains, {}))
  expect(items.map(({ year }) => year)).toEqual(['2027', '2026'])
})

it('draws nobody where fewer than five people have a tie', async () => {
  const people = await withTies(4)
  await holdDraws(test.app)
  expect(yes(await test.ask(listDraws, {})).items).toEqual([])
  expect(await askedAmong(people)).toEqual([])
  expect(no(await test.ask(readDraw, { organisationId: idOf(), week }))).toBe('resource.missing')
})

it('puts nobody on a list for what happened in the same week', async () => {
  await planters(test, await aPlotOf(operator, team.organisation), 5)
  await test.settle()
  await holdDraws(test.app)
  expect(yes(await test.ask(listDraws, {})).items).toEqual([])
})

it('never puts the team of the organisation on its list', async () => {
  const colleague = await aColleague(test, team, 'volunteers')
  const plot = await aPlotOf(operator, team.organisation)
  await colleague.does(plantTree, { plotId: plot.id, treeId: newId('tre'), cell: 399, species: 'suosuo' })
  await planters(test, plot, 5)
  await test.settle()
  test.pass(6 * dayMs)
  await holdDraws(test.app)
  expect(await isAsked(colleague)).toBe(false)
  test.pass(7 * dayMs)
  await holdDraws(test.app)
  expect((await readOpen()).pseudonyms).toHaveLength(5)
})

it('asks nobody who joined the team after the list was closed', async () => {
  const people = await withTies(6)
  const closing = 2
  await holdDraws(dyingAfter(closing)).catch(() => undefined)
  expect(yes(await test.ask(listDraws, {})).items).toHaveLength(1)
  for (const { id: memberId } of people) {
    const since = test.app.now().toISOString()
    await test.app.table.write(...joiningOf({ organisationId: idOf(), memberId, role: 'volunteers', since }))
  }
  expect(await holdDraws(test.app)).toBe(0)
  expect(await askedAmong(people)).toEqual([])
})

it('is the same draw when it is held twice, by two jobs at once, or again after it stopped anywhere', async () => {
  const people = await withTies(15)
  for (let writes = 0; writes < 12; writes++) await holdDraws(dyingAfter(writes)).catch(() => undefined)
  await Promise.all([holdDraws(test.app), holdDraws(test.app)])
  expect(await holdDraws(test.app)).toBe(0)
  const asked = await askedAmong(people)
  expect(asked).toHaveLength(5)
  for (const person of asked) expect((await person.does(listMyLots, {})).items).toHaveLength(1)
  test.pass(7 * dayMs)
  await holdDraws(test.app)
  expect(faultsIn(await readOpen())).toEqual([])
  expect((await listAsked(test.app.table, idOf(), week)).sort()).toEqual(asked.map(({ id }) => id).sort())
})

/** The app as it is for a job that is killed after so many writes. */
function dyingAfter(writes: number): App {
  let left = writes
  const dead = () => Promise.reject(new Error('killed'))
  const { table } = test.app
  return {
    ...test.app,
    table: { ...table, write: (...all) => (left-- > 0 ? table.write(...all) : dead()) },
  }
}

it('closes no list by a seed that is open, where the clock went back', async () => {
  const people = await withTies(6)
  await holdDraws(test.app)
  test.pass(7 * dayMs)
  await holdDraws(test.app)
  test.pass(-7 * dayMs)
  const other = await aTeam(test)
  for (const { id: memberId } of people) {
    const tie = {
      memberId,
      organisationId: other.organisation.id,
      proof: 'visited' as const,
      provenOn: '2026-11-20',
    }
    await test.app.table.write(...(await provingOf(test.app, tie)))
  }
  expect(await holdDraws(test.app)).toBe(0)
  const { items } = yes(await test.ask(listDraws, {}))
  expect(items.filter(({ organisation }) => organisation.id === other.organisation.id)).toEqual([])
})

it('asks nobody twice within a month, of however many organisations she has ties with', async () => {
  const others = [await aTeam(test), await aTeam(test)]
  const people = await withTies(6)
  for (const { organisation } of others) {
    for (const person of people) await visits(test, { person, operator }, organisation)
  }
  const drawnOn = new Map<string, string[]>()
  for (let nth = 0; nth < 8; nth++) {
    test.pass(7 * dayMs)
    await holdDraws(test.app)
  }
  for (const { openid } of people) {
    const { items } = await (await aMember(test, openid)).does(listMyLots, {})
    drawnOn.set(openid, items.map(({ week: of }) => of).reverse())
  }
  for (const weeks of drawnOn.values()) {
    const gaps = weeks.slice(1).map((of, at) => Date.parse(of) - Date.parse(weeks[at] ?? ''))
    expect(gaps.every((gap) => gap >= 31 * dayMs)).toBe(true)
  }
  expect([...drawnOn.values()].flat().length).toBeGreaterThan(6)
})
