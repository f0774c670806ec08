// People of the lifelike population behave as real ones do, and the grader knows it.
import { makeWorld } from './make-world'
import { sheetKey } from './world'

const world = makeWorld({ seed: 101, population: 'lifelike', lot: true })

test('answers are mostly fives and fours, with some anger at the other end', () => {
  const share = (score: number) =>
    world.ratings.filter((rating) => rating.score === score).length / world.ratings.length
  expect(share(5)).toBeCloseTo(0.46, 1)
  expect(share(4)).toBeCloseTo(0.3, 1)
  expect(share(0)).toBeGreaterThan(0.01)
})

test('most people speak on the day they register', () => {
  const firstDay = new Map<string, number>()
  for (const { rater, day } of world.ratings) firstDay.set(rater, Math.min(day, firstDay.get(rater) ?? day))
  const sameDay = world.raters.filter(({ rater, created_day }) => firstDay.get(rater) === created_day)
  expect(sameDay.length / world.raters.length).toBeGreaterThan(0.7)
})

test('twenty villagers speak through one phone, and their helper is known', () => {
  const phones = new Map<string, number>()
  for (const { rater, device } of world.raters)
    if (world.helpers.has(rater)) phones.set(device, (phones.get(device) ?? 0) + 1)
  expect([...phones.values()]).toContain(20)
  expect([...phones.values()].every((people) => people === 20)).toBe(true)
})

test('a class speaks on one day, most of it by the link it was given', () => {
  const held = world.truths.find(({ group }) => group === 'workshop')
  const days = new Map<number, Set<string>>()
  const byLink = new Set(
    world.raters.filter(({ ref }) => ref === `share:${held?.ngo}`).map(({ rater }) => rater),
  )
  for (const { ngo, rater, day } of world.ratings)
    if (ngo === held?.ngo && byLink.has(rater)) days.set(day, (days.get(day) ?? new Set()).add(rater))
  expect(Math.max(...[...days.values()].map(({ size }) => size))).toBeGreaterThan(15)
})

test('an organisation in a crisis is worse from that day on, in truth', () => {
  const turned = world.truths.filter(({ turnedOn }) => turnedOn !== undefined)
  expect(turned.length).toBeGreaterThan(10)
  for (const truth of turned) {
    const before = world.truthOn(truth, (truth.turnedOn ?? 0) - 1)
    expect(Math.abs(truth.truth - before)).toBeGreaterThan(0.1)
  }
})

test('some come back and replace what they said', () => {
  const daysOf = new Map<string, Set<number>>()
  for (const rating of world.ratings)
    daysOf.set(sheetKey(rating), (daysOf.get(sheetKey(rating)) ?? new Set()).add(rating.day))
  const twice = [...daysOf.values()].filter(({ size }) => size === 2)
  expect(twice.length / daysOf.size).toBeGreaterThan(0.03)
})

test('the lot marks sheets and changes nothing else', () => {
  const without = makeWorld({ seed: 101, population: 'lifelike' })
  expect(without.ratings).toEqual(world.ratings)
  expect(without.invited.size).toBe(0)
  expect(world.invited.size / world.raters.length).toBeCloseTo(0.1, 1)
})

test('in the three steps of the app nobody answers anything else', () => {
  const { ratings } = makeWorld({ seed: 101, organisations: 40, people: 300, scale: 'three', attack: 'mix' })
  expect([...new Set(ratings.map(({ score }) => score))].sort()).toEqual([0, 2.5, 5])
})
