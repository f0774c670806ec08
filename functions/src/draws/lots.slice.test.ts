// Lots from the draw to the phone: told, taken, declined, forgotten, and hidden from everybody else.
import { deleteMe } from '@ngo2/shared/departures/contract'
import { declineLot, listMyLots, readDraw, readDrawFigures } from '@ngo2/shared/draws/contract'
import type { OpenDraw } from '@ngo2/shared/draws/draw'
import { faultsIn } from '@ngo2/shared/draws/verify'
import { giveEvaluation } from '@ngo2/shared/evaluations/contract'
import { listMyMessages } from '@ngo2/shared/messages/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { askedAmong, dayMs, isAsked, peopleWithTies, drawnWeek as week } from '../../test/draws'
import { beforeTheNextWrite } from '../../test/meanwhile'
import { agrees, messagesOn } from '../../test/messages'
import { aMember, anOperator, type Person, yes } from '../../test/people'
import { addressesThatTell, everyAnswerTo, everyPublicAnswer } from '../../test/public-answers'
import { aTeam, type TestTeam } from '../../test/teams'
import { anEvaluation } from '../../test/things'
import { visits } from '../../test/ties'
import { tellOfLot } from '../messages'
import { holdDraws, invitationFor, lotEntity, takingOf } from '.'

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

it('tells whom it asks, in the inbox and on the phone where she agreed, once', async () => {
  const people = await withTies(9)
  for (const person of people) {
    await agrees(test, person, 'askedByLot')
    await agrees(test, person, 'askedByLot')
  }
  await holdDraws(test.app)
  await test.settle()
  const lots = (await test.everything()).filter(({ entity }) => entity === lotEntity)
  for (const item of lots) await tellOfLot(test.app, { change: 'inserted', item, at: test.app.now() })
  for (const person of people) {
    const { items } = await person.does(listMyMessages, {})
    const wanted = (await isAsked(person)) ? ['askedByLot'] : []
    expect(items.map(({ deed }) => deed)).toEqual(wanted)
    expect(await messagesOn(test, person)).toHaveLength(wanted.length)
  }
})

it('lets who is asked evaluate through it or decline, and neither after three weeks', async () => {
  const people = await withTies(9)
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

it('is no way to what is said when it was declined at that moment; what she says counts as her own', async () => {
  const people = await withTies(9)
  await holdDraws(test.app)
  const [mei] = await askedAmong(people)
  const [lot] = (await mei?.does(listMyLots, {}))?.items ?? []
  if (!mei || !lot) throw new Error('somebody is asked')
  beforeTheNextWrite(test, () => mei.does(declineLot, { lotId: lot.id }))
  const given = await mei.does(giveEvaluation, { organisationId: idOf(), ...anEvaluation() })
  expect(given.invited).toBeUndefined()
  expect((await mei.does(listMyLots, {})).items).toMatchObject([{ state: 'declined' }])
})

it('is not declined any more when an evaluation was given through it at that moment', async () => {
  const people = await withTies(9)
  await holdDraws(test.app)
  const [mei] = await askedAmong(people)
  const [lot] = (await mei?.does(listMyLots, {}))?.items ?? []
  if (!mei || !lot) throw new Error('somebody is asked')
  beforeTheNextWrite(test, () => mei.does(giveEvaluation, { organisationId: idOf(), ...anEvaluation() }))
  expect(await mei.isRefused(declineLot, { lotId: lot.id })).toBe('draws.taken')
})

it('marks what is said through a lot as invited, and nothing else', async () => {
  const people = await withTies(6)
  await holdDraws(test.app)
  const asked = await askedAmong(people)
  const organisationId = idOf()
  for (const person of people) {
    const given = await person.does(giveEvaluation, { organisationId, ...anEvaluation() })
    expect(given.invited).toBe(asked.includes(person) ? true : undefined)
  }
  const [mei] = asked
  if (mei === undefined) throw new Error('somebody is asked')
  expect((await mei.does(listMyLots, {})).items).toMatchObject([{ state: 'taken' }])
  expect((await mei.does(giveEvaluation, { organisationId, ...anEvaluation() })).invited).toBe(true)
})

it('tells nothing of who was drawn, who declined or who visited to anybody, the team of the organisation least of all', async () => {
  const people = await withTies(6)
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
  await withTies(15)
  await holdDraws(test.app)
  const { weeks } = await operator.does(readDrawFigures, {})
  expect(weeks).toEqual([{ week, draws: 1, asked: 5 }])
  expect(await team.owner.isRefused(readDrawFigures, {})).toBe('auth.forbidden')
})

it('forgets the lots of whoever leaves, and the list still shows that the draw was right', async () => {
  const people = await withTies(9)
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
