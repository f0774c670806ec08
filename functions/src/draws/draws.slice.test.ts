// Draws from the night's job to the phone and the public log: fair, restartable, and nothing of them reaches an organisation.
import { deleteMe } from '@ngo2/shared/departures/contract'
import {
  declineLot,
  listDraws,
  listMyLots,
  listMyPseudonyms,
  listSeedChains,
  readDraw,
  readDrawFigures,
} from '@ngo2/shared/draws/contract'
import type { OpenDraw } from '@ngo2/shared/draws/draw'
import { faultsIn } from '@ngo2/shared/draws/verify'
import { listMyMessages } from '@ngo2/shared/messages/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { agrees, messagesOn } from '../../test/messages'
import { aMember, anOperator, no, type Person, yes } from '../../test/people'
import { addressesThatTell, everyAnswerTo, everyPublicAnswer } from '../../test/public-answers'
import { aColleague, aTeam, type TestTeam } from '../../test/teams'
import { newId } from '../../test/things'
import { aPlotOf, planters, visits } from '../../test/ties'
import type { App } from '../platform/app'
import { holdDraws, invitationFor, takingOf } from '.'
import { listAsked } from './lot-repository'

const dayMs = 24 * 3600 * 1000
const week = '2026-11-30'
let test: TestApp
let operator: Person
let team: TestTeam

beforeEach(async () => {
  test = await anApp()
  operator = await anOperator(test)
  team = await aTeam(test)
})
afterEach(() => test.close())

/** So many people who planted at the team's site, on the Monday after: nobody was drawn yet. */
async function peopleWithTies(count: number): Promise<Person[]> {
  const people = await planters(test, await aPlotOf(operator, team.organisation), count)
  await test.settle()
  test.pass(6 * dayMs)
  return people
}

const idOf = () => team.organisation.id
const isAsked = async (person: Person) => (await person.does(listMyLots, {})).items.length > 0
async function askedAmong(people: readonly Person[]): Promise<Person[]> {
  const asked = await Promise.all(people.map(isAsked))
  return people.filter((_, at) => asked[at])
}
const readOpen = async () => yes(await test.ask(readDraw, { organisationId: idOf(), week })) as OpenDraw

it('fixes the list before the draw, asks a third of it, and opens everything a week later for anyone to do again', async () => {
  const people = await peopleWithTies(9)
  expect(await holdDraws(test.app)).toBe(0)
  const { items: log } = yes(await test.ask(listDraws, {}))
  expect(log.map(({ organisation, week: of, revealedAt }) => [organisation.id, of, revealedAt])).toEqual([
    [idOf(), week, undefined],
  ])
  expect(no(await test.ask(readDraw, { organisationId: idOf(), week }))).toBe('draws.still_closed')
  const asked = await askedAmong(people)
  expect(asked).toHaveLength(3)

  test.pass(7 * dayMs)
  await holdDraws(test.app)
  const draw = await readOpen()
  expect(faultsIn(draw)).toEqual([])
  expect(draw.commitment).toBe(log[0]?.commitment)
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

it('tells whom it asks, in the inbox and on the phone where she agreed, once', async () => {
  const people = await peopleWithTies(9)
  for (const person of people) await agrees(test, person, 'askedByLot')
  await holdDraws(test.app)
  await test.settle()
  await test.settle()
  for (const person of people) {
    const { items } = await person.does(listMyMessages, {})
    const wanted = (await isAsked(person)) ? ['askedByLot'] : []
    expect(items.map(({ deed }) => deed)).toEqual(wanted)
    expect(await messagesOn(test, person)).toHaveLength(wanted.length)
  }
})

it('draws nobody where fewer than five people have a tie', async () => {
  const people = await peopleWithTies(4)
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

it('never draws the team of the organisation, nor who joined it since', async () => {
  const colleague = await aColleague(test, team, 'volunteers')
  const plot = await aPlotOf(operator, team.organisation)
  const { plantTree } = await import('@ngo2/shared/trees/contract')
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

it('is the same draw when it is held twice, by two jobs at once, or again after it stopped anywhere', async () => {
  const people = await peopleWithTies(15)
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

it('asks nobody twice within a month, of however many organisations she has ties with', async () => {
  const others = [await aTeam(test), await aTeam(test)]
  const people = await peopleWithTies(6)
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

it('lets who is asked evaluate through it or decline, and neither after three weeks', async () => {
  const people = await peopleWithTies(9)
  await holdDraws(test.app)
  const [mei, lan, hua] = await askedAmong(people)
  if (!mei || !lan || !hua) throw new Error('three are asked')
  const lotOf = (person: Person) => invitationFor(test.app, person.id, idOf())
  const [meis, lans, huas] = [await lotOf(mei), await lotOf(lan), await lotOf(hua)]
  if (!meis || !lans || !huas) throw new Error('nobody is asked')
  expect(await invitationFor(test.app, operator.id, idOf())).toBeUndefined()

  expect(await test.app.table.write(takingOf(meis))).toEqual({ done: true })
  expect(await lotOf(mei)).toBeUndefined()
  expect(await mei.isRefused(declineLot, { lotId: meis.id })).toBe('draws.taken')

  expect((await lan.does(declineLot, { lotId: lans.id })).state).toBe('declined')
  expect((await lan.does(declineLot, { lotId: lans.id })).state).toBe('declined')
  expect(await test.app.table.write(takingOf(lans))).toMatchObject({ done: false })
  expect(await mei.isRefused(declineLot, { lotId: lans.id })).toBe('resource.missing')

  test.pass(21 * dayMs)
  expect(await lotOf(hua)).toBeUndefined()
  const again = await aMember(test, hua.openid)
  expect(await again.isRefused(declineLot, { lotId: huas.id })).toBe('draws.over')
})

it('tells nothing of who was drawn, who declined or who visited to anybody, the team of the organisation least of all', async () => {
  const people = await peopleWithTies(6)
  const visitor = await aMember(test)
  await visits(test, { person: visitor, operator }, team.organisation)
  await holdDraws(test.app)
  await test.settle()
  const asked = await askedAmong(people)
  const [first] = asked
  const [lot] = first ? (await first.does(listMyLots, {})).items : []
  if (!first || !lot) throw new Error('somebody is asked')
  await first.does(declineLot, { lotId: lot.id })
  test.pass(7 * dayMs)
  await holdDraws(test.app)
  const lots = (await test.everything()).filter(({ entity }) => entity === 'lot').map(({ id }) => String(id))
  const secrets = [...people, visitor].flatMap(({ id, openid }) => [id, openid])
  expect(addressesThatTell(await everyPublicAnswer(test), [...secrets, ...lots])).toEqual([])
  const owner = await aMember(test, team.owner.openid)
  const answers = await everyAnswerTo(test, owner)
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(20)
  expect(addressesThatTell(answers, [...secrets, ...lots, 'visitDecided'])).toEqual([])
}, 120_000)

it('counts what became of lots only where five people or more are counted', async () => {
  await peopleWithTies(15)
  await holdDraws(test.app)
  const { weeks } = await operator.does(readDrawFigures, {})
  expect(weeks).toEqual([{ week, draws: 1, asked: 5 }])
  expect(await team.owner.isRefused(readDrawFigures, {})).toBe('auth.forbidden')
})

it('forgets the lots of whoever leaves, and the list still shows that the draw was right', async () => {
  const people = await peopleWithTies(9)
  await holdDraws(test.app)
  const [mei] = await askedAmong(people)
  if (mei === undefined) throw new Error('somebody is asked')
  await mei.does(deleteMe, {})
  await test.settle()
  // What is over waits for DynamoDB to sweep it.
  const nowS = test.app.now().getTime() / 1000
  const left = (await test.everything()).filter(({ expiresAt = Infinity }) => Number(expiresAt) > nowS)
  expect(left.filter((item) => JSON.stringify(item).includes(mei.id))).toEqual([])
  test.pass(7 * dayMs)
  await holdDraws(test.app)
  expect(faultsIn(await readOpen())).toEqual([])
})
